package dev.rocky.run;

import java.util.List;

/**
 * Which models to work on.
 *
 * @since 2.0
 */
public sealed interface Select {

    /** Every model of the pipeline. */
    record All() implements Select {}

    /** These models alone; what they read is taken as it stands. */
    record Models(List<String> names) implements Select {
        public Models {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("select at least one model, or Select.all()");
            }
        }
    }

    /** Select every model of the pipeline. */
    static Select all() {
        return new All();
    }

    /** Select these models alone; what they read is taken as it stands. */
    static Select models(String... names) {
        return new Models(List.of(names));
    }
}
