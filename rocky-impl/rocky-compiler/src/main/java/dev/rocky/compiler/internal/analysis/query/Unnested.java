package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Locale;

/** {@code unnest(x)} in a select list: a row for each element of a list, a column for each field of a struct. */
final class Unnested {

    private Unnested() {}

    static boolean isUnnest(Expression.Call call) {
        return call.function().last().text().equalsIgnoreCase("unnest")
                && !call.arguments().isEmpty();
    }

    /**
     * The columns that a call gives.
     *
     * @param whole what is unnested, under the name that a column of it would have
     */
    static List<QueryColumn> columns(Expression.Call call, QueryColumn whole) {
        return switch (whole.type()) {
            case SqlType.Struct struct -> columns(whole, depth(call), false);
            case SqlType.Array array -> columns(whole, depth(call), false);
            case SqlType.FixedArray array -> columns(whole, depth(call), false);
            default -> element(whole, whole.type() == SqlType.Simple.NULL ? whole.type() : SqlType.unknown(), 1);
        };
    }

    /** {@code recursive := true} and {@code max_depth := 2}; one step where nothing is said. */
    private static int depth(Expression.Call call) {
        for (Expression.Argument argument : call.arguments()) {
            String name = argument.name().map(Name::text).orElse("").toLowerCase(Locale.ROOT);
            if (name.equals("recursive")
                    && argument.value() instanceof Expression.BooleanLiteral literal
                    && literal.value()) {
                return Integer.MAX_VALUE;
            }
            if (name.equals("max_depth")
                    && argument.value() instanceof Expression.NumberLiteral number
                    && number.kind() == Expression.NumberKind.INTEGER
                    && number.text().length() < 4) {
                return Integer.parseInt(number.text());
            }
        }
        return 1;
    }

    private static List<QueryColumn> columns(QueryColumn column, int depth, boolean insideStruct) {
        if (depth == 0) {
            return List.of(column);
        }
        return switch (column.type()) {
            case SqlType.Struct struct ->
                StructColumns.of(struct, column).stream()
                        .flatMap(field -> columns(field, depth - 1, true).stream())
                        .toList();
            case SqlType.Array array when !insideStruct -> element(column, array.element(), depth);
            case SqlType.FixedArray array when !insideStruct -> element(column, array.element(), depth);
            default -> List.of(column);
        };
    }

    private static List<QueryColumn> element(QueryColumn column, SqlType element, int depth) {
        Value value = Value.of(element, true, column.origins().through(Transform.Simple.EXPRESSION));
        return columns(column.holding(value), depth - 1, false);
    }
}
