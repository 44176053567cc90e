package dev.rocky.engine.internal.event;

import dev.rocky.Rocky;
import dev.rocky.event.EventListener;
import dev.rocky.event.RockyEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who listen to a project, and the way to tell them something. */
public final class EventStream {

    private final List<EventListener> listeners = new CopyOnWriteArrayList<>();

    /** Listen until the subscription is closed. */
    public Rocky.Subscription add(EventListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * The way to tell the listeners about one run.
     *
     * @param first listens before all others
     */
    public Publisher publisher(EventListener first) {
        return new Publisher(first, listeners);
    }

    /** Tells the listeners about one run, one event at a time. */
    public static final class Publisher {

        private final EventListener first;
        private final List<EventListener> others;
        private final Set<EventListener> failed = ConcurrentHashMap.newKeySet();

        private Publisher(EventListener first, List<EventListener> others) {
            this.first = first;
            this.others = others;
        }

        /** Tell everybody. Who has thrown once is left alone. */
        public synchronized void publish(RockyEvent event) {
            tell(first, event);
            others.forEach(listener -> tell(listener, event));
        }

        // A listener is somebody else's code: whatever it throws must not end the run.
        @SuppressWarnings("CatchingUnchecked")
        private void tell(EventListener listener, RockyEvent event) {
            if (failed.contains(listener)) {
                return;
            }
            try {
                listener.on(event);
            } catch (RuntimeException e) {
                failed.add(listener);
            }
        }
    }
}
