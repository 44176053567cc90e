package dev.rocky.type;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table or of a query's result.
 *
 * @param nullable whether a row may hold {@code NULL} here; true where that is not known
 * @since 2.0
 */
public record Column(String name, SqlType type, boolean nullable) {

    public Column {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
    }

    /** A column of which only the name is known. */
    public static Column named(String name) {
        return new Column(name, SqlType.unknown(), true);
    }
}
