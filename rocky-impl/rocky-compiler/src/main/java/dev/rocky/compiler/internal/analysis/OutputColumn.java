package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.SourceSpan;
import dev.rocky.type.Column;
import java.util.Optional;

/**
 * A column that a model produces.
 *
 * @param column the column of the table
 * @param fromStar whether no select item names it
 * @param span the select item that it comes from, where the model is in a file
 */
public record OutputColumn(Column column, boolean fromStar, Optional<SourceSpan> span) {

    public OutputColumn {
        requireNonNull(column, "column");
        requireNonNull(span, "span");
    }

    /** The name in the table. */
    public String name() {
        return column.name();
    }
}
