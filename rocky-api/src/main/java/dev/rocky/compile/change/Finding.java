package dev.rocky.compile.change;

import static java.util.Objects.requireNonNull;

/**
 * A change, judged.
 *
 * @param severity that of the change
 * @since 2.0
 */
public record Finding(Change change, ChangeSeverity severity) {

    public Finding {
        requireNonNull(change, "change");
        if (severity != change.severity()) {
            throw new IllegalArgumentException(change + " is " + change.severity() + ", found " + severity);
        }
    }

    /** Judge a change. */
    public static Finding of(Change change) {
        return new Finding(change, change.severity());
    }
}
