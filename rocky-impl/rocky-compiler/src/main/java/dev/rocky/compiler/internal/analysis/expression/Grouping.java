package dev.rocky.compiler.internal.analysis.expression;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.analysis.value.Value;
import java.util.Map;

/**
 * How the rows of a query are grouped.
 *
 * @param columns the columns that are grouped by, by {@link #key}, with what they are in a group
 * @param expressions the other expressions that are grouped by, by their text
 * @param everyGroupHasRows whether no group can be empty; one over no rows at all is
 * @param checked whether a column outside of an aggregate must be one of those that are grouped by
 */
public record Grouping(
        Map<String, Value> columns, Map<String, Value> expressions, boolean everyGroupHasRows, boolean checked) {

    public Grouping {
        columns = Map.copyOf(requireNonNull(columns, "columns"));
        expressions = Map.copyOf(requireNonNull(expressions, "expressions"));
    }

    /** What a column of the query's own relations is called here. */
    public static String key(int relation, int column) {
        return relation + "." + column;
    }
}
