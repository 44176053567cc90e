package dev.rocky.benchmarks.fuzz;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Ends the program when an input takes too long. */
final class Watchdog {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final AtomicReference<Watch> current = new AtomicReference<>(new Watch("nothing", "", System.nanoTime()));
    private final Thread worker;

    private Watchdog(Thread worker) {
        this.worker = worker;
    }

    private record Watch(String target, String input, long start) {}

    /** Watch what this thread says that it begins. */
    static Watchdog start() {
        Watchdog watchdog = new Watchdog(Thread.currentThread());
        Thread.ofPlatform().daemon().name("watchdog").start(watchdog::watch);
        return watchdog;
    }

    void begin(String target, String input) {
        current.set(new Watch(target, input, System.nanoTime()));
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(500);
                Watch watch = current.get();
                if (System.nanoTime() - watch.start() > LIMIT.toNanos()) {
                    report(watch);
                    Runtime.getRuntime().halt(1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Watch watch) {
        System.out.printf("no answer after %s: %s%n%s%n", LIMIT, watch.target(), watch.input());
        for (StackTraceElement element : worker.getStackTrace()) {
            System.out.println("    at " + element);
        }
        System.out.flush();
    }
}
