package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.resolve.QueryPlaces;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.Column;
import java.util.Optional;

/**
 * A column that a model produces.
 *
 * @param column the column of the table
 * @param fromStar whether no select item names it
 * @param item the select item that it comes from, in the query
 * @param places where the query stands
 */
public record OutputColumn(Column column, boolean fromStar, Span item, QueryPlaces places) {

    public OutputColumn {
        requireNonNull(column, "column");
        requireNonNull(item, "item");
        requireNonNull(places, "places");
    }

    /** The name in the table. */
    public String name() {
        return column.name();
    }

    /** The select item that it comes from, where the model is in a file. */
    public Optional<SourceSpan> span() {
        return places.of(item);
    }
}
