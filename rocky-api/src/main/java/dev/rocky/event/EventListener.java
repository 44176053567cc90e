package dev.rocky.event;

/**
 * Gets told what happens.
 *
 * <p>Events of one run come one after another, never two at once, in the order they happened; several runs may
 * call at the same time. A listener that throws is not asked again during that run; the run goes on.
 *
 * @since 2.0
 */
@FunctionalInterface
public interface EventListener {

    /** Something happened. Should return quickly: the engine waits. */
    void on(RockyEvent event);
}
