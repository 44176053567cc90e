package dev.rocky.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table or view that stands in a warehouse.
 *
 * @param columns in the order of the table
 * @since 2.0
 */
public record Relation(Kind kind, List<RelationColumn> columns) {

    public Relation {
        requireNonNull(kind, "kind");
        columns = List.copyOf(columns);
    }

    /** What stands there. */
    public enum Kind {
        TABLE,
        VIEW,
        MATERIALIZED_VIEW
    }
}
