package dev.rocky.compiler.internal.analysis.scope;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Value;

/**
 * A column of a relation in sight.
 *
 * <p>{@code USING} makes one column of two: read through its relation each is what it was, and read by its name alone
 * the left one stands for both.
 *
 * @param column what it is, read through its relation
 * @param shared what it is, read by its name alone
 * @param hidden whether its name alone does not mean it, because another column stands for it
 */
public record ScopeColumn(QueryColumn column, Value shared, boolean hidden) {

    public ScopeColumn {
        requireNonNull(column, "column");
        requireNonNull(shared, "shared");
    }

    /** A column that stands for itself. */
    public static ScopeColumn of(QueryColumn column) {
        return new ScopeColumn(column, column.value(), false);
    }

    /** Its name. */
    public String name() {
        return column.name();
    }

    /** The column as a star without a qualifier shows it. */
    public QueryColumn shown() {
        return column.holding(shared);
    }

    /** The same, standing for another column too. */
    public ScopeColumn standingFor(Value both) {
        return new ScopeColumn(column, both, false);
    }

    /** The same, with another standing for it. */
    public ScopeColumn hide() {
        return new ScopeColumn(column, shared, true);
    }

    /** The same, which may be {@code NULL} or may not. */
    public ScopeColumn nullable(boolean maybe) {
        return new ScopeColumn(column.nullable(maybe), shared.nullable(maybe), hidden);
    }
}
