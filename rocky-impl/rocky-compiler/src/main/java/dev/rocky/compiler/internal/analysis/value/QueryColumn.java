package dev.rocky.compiler.internal.analysis.value;

import static java.util.Objects.requireNonNull;

import dev.rocky.sql.tree.Span;
import dev.rocky.type.SqlType;

/**
 * A column of rows in a query.
 *
 * @param fromStar whether a star brought it along
 * @param span the select item, or whatever else stands for the column in the text
 */
public record QueryColumn(String name, SqlType type, boolean nullable, Origins origins, boolean fromStar, Span span) {

    /** The span of columns that no text stands for. */
    public static final Span NOWHERE = new Span(0, 0);

    public QueryColumn {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(origins, "origins");
        requireNonNull(span, "span");
    }

    /** A column that holds a value. */
    public static QueryColumn of(String name, Value value, Span span) {
        return new QueryColumn(name, value.type(), value.nullable(), value.origins(), false, span);
    }

    /** A column that comes from nowhere in the text. */
    public static QueryColumn of(String name, SqlType type, boolean nullable) {
        return new QueryColumn(name, type, nullable, Origins.NONE, false, NOWHERE);
    }

    /** Its value in a row. */
    public Value value() {
        return Value.of(type, nullable, origins);
    }

    /** The same under another name. */
    public QueryColumn named(String other) {
        return other.equals(name) ? this : new QueryColumn(other, type, nullable, origins, fromStar, span);
    }

    /** The same with another value. */
    public QueryColumn holding(Value value) {
        return new QueryColumn(name, value.type(), value.nullable(), value.origins(), fromStar, span);
    }

    /** The same, which may be {@code NULL} or may not. */
    public QueryColumn nullable(boolean maybe) {
        return maybe == nullable ? this : new QueryColumn(name, type, maybe, origins, fromStar, span);
    }

    /** The same as a star brings it along. */
    public QueryColumn throughStar(Span star) {
        return new QueryColumn(name, type, nullable, origins, true, star);
    }
}
