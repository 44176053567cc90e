package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.SqlType;

/**
 * Two columns that a query compares with each other, or puts under each other: by an operator, {@code USING},
 * {@code IN} or a set operation. Neither is changed before, by a cast for example.
 *
 * @param place in what way they meet, which decides what types may
 * @param comparison the place of the comparison, in the query
 */
public record ComparedColumns(Side left, Side right, Agreement place, Span comparison) {

    public ComparedColumns {
        requireNonNull(left, "left");
        requireNonNull(right, "right");
        requireNonNull(place, "place");
        requireNonNull(comparison, "comparison");
    }

    /**
     * A column with its type.
     *
     * @param column of a model, or of a table outside the project
     */
    public record Side(ColumnRef column, SqlType type) {
        public Side {
            requireNonNull(column, "column");
            requireNonNull(type, "type");
        }
    }
}
