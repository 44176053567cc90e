package dev.rocky.compiler.internal.drift;

import static java.util.Objects.requireNonNull;

/**
 * A column that the source has with another type than the target.
 *
 * @param column as the target spells it
 * @param from the type in the target, as the warehouse prints it
 * @param to the type in the source
 */
public record TypeChange(String column, String from, String to) {

    public TypeChange {
        requireNonNull(column, "column");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
