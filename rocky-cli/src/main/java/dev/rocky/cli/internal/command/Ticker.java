package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.console.Console;

/** Keeps the status line fresh while something takes its time. */
final class Ticker implements AutoCloseable {

    private static final int INTERVAL_MS = 100;

    private final Thread thread;

    private Ticker(Thread thread) {
        this.thread = thread;
    }

    /** Act again and again until closed, if there is a status line at all. */
    static Ticker start(Console console, Runnable action) {
        Thread thread = Thread.ofPlatform().daemon().name("status line").unstarted(() -> repeat(action));
        if (console.showsStatus()) {
            thread.start();
        }
        return new Ticker(thread);
    }

    private static void repeat(Runnable action) {
        try {
            while (true) {
                action.run();
                Thread.sleep(INTERVAL_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
