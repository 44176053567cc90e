package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.scope.Resolution;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.sql.tree.Expression;
import java.util.HashMap;
import java.util.Map;

/** Collects what rows are grouped by. */
public final class GroupingKeys {

    private final Expressions expressions;
    private final Place place;
    private final Map<String, Value> columns = new HashMap<>();
    private final Map<String, Value> others = new HashMap<>();
    private boolean known = true;

    /**
     * Begin with nothing.
     *
     * @param place what {@code GROUP BY} sees
     */
    public GroupingKeys(Expressions expressions, Place place) {
        this.expressions = expressions;
        this.place = place;
    }

    /** Whether a name may mean a column of the query's own relations: those further out come after select items. */
    public boolean isColumn(Expression.Column column) {
        return switch (resolve(column)) {
            case Resolution.Found found -> found.level() == 0;
            case Resolution.WholeRow row -> row.level() == 0;
            case Resolution.Ambiguous ambiguous -> true;
            case Resolution.Unlisted unlisted -> false;
            case Resolution.NotFound notFound -> false;
            case Resolution.NoRelation noRelation -> false;
            case Resolution.Uncertain uncertain -> false;
        };
    }

    private Resolution resolve(Expression.Column column) {
        return place.scope().resolve(column.name().texts());
    }

    /**
     * Group by an expression.
     *
     * @param optional whether it is {@code NULL} in some groups because they are not divided by it
     */
    public void add(Expression expression, boolean optional) {
        Value value = expressions.condition(expression, place);
        Value inGroup = optional ? value.nullable(true) : value;
        if (expression instanceof Expression.Column column) {
            if (resolve(column) instanceof Resolution.Found found
                    && found.level() == 0
                    && found.consumed() == column.name().parts().size()) {
                merge(columns, Grouping.key(found.relation(), found.column()), inGroup);
                return;
            }
            known &= resolve(column) instanceof Resolution.Found;
        }
        merge(others, ExpressionKey.of(expression, place.scope()), inGroup);
    }

    /** What is grouped by twice is there in every group if one of the two is. */
    private static void merge(Map<String, Value> keys, String key, Value value) {
        keys.merge(key, value, (one, other) -> one.nullable() ? other : one);
    }

    /** Group by something that cannot be told. */
    public void unknown() {
        known = false;
    }

    /** All of it. */
    public Grouping grouping(boolean everyGroupHasRows) {
        return new Grouping(columns, others, everyGroupHasRows, known);
    }
}
