package dev.rocky.compiler.internal.memory;

import dev.rocky.cache.ContentKey;
import dev.rocky.compiler.internal.resolve.QueryFacts;
import java.util.Optional;

/** Remembers queries. Used by several threads at once. */
public interface CompileMemory {

    /** Remembers nothing. */
    CompileMemory NONE = new CompileMemory() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public Optional<Remembered> find(ContentKey query) {
            return Optional.empty();
        }

        @Override
        public Optional<QueryFacts> facts(ContentKey query) {
            return Optional.empty();
        }

        @Override
        public void keep(ContentKey query, Remembered known) {}

        @Override
        public void save() {}
    };

    /** Whether it is worth while to make keys. */
    boolean isOn();

    /** What is known of a query, or empty if that is nothing. What is asked for stays. */
    Optional<Remembered> find(ContentKey query);

    /** What is known of a query by itself, without the rest. */
    Optional<QueryFacts> facts(ContentKey query);

    /** Remember a query, in the place of what was known of it before. */
    void keep(ContentKey query, Remembered known);

    /** See to it that what was kept is there the next time, if that can be done. */
    void save();
}
