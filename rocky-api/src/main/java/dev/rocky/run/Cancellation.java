package dev.rocky.run;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks a run to end early.
 *
 * <p>Statements that are under way end by themselves; no new one is started. Safe for use by several threads.
 *
 * @since 2.0
 */
public final class Cancellation {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** A request that nobody has made yet. */
    public static Cancellation create() {
        return new Cancellation();
    }

    /** Ask for the end. Asking twice does nothing more. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether somebody has asked for the end. */
    public boolean isCancelled() {
        return cancelled.get();
    }
}
