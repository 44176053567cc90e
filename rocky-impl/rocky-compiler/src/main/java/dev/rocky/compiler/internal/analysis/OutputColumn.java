package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.sql.tree.Span;
import dev.rocky.type.Column;

/**
 * A column that a model produces.
 *
 * @param column the column of the table
 * @param fromStar whether no select item names it
 * @param item the select item that it comes from, in the query
 * @param uncertain whether anything that it comes from, at any distance, is a column of which nobody knows the type:
 *     then nobody knows either whether {@code NULL} is among its values
 */
public record OutputColumn(Column column, boolean fromStar, Span item, boolean uncertain) {

    public OutputColumn {
        requireNonNull(column, "column");
        requireNonNull(item, "item");
    }

    /** The name in the table. */
    public String name() {
        return column.name();
    }
}
