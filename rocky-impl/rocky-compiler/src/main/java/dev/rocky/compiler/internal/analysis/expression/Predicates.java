package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Expression;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Conditions with words of their own. All of them are true, false, or {@code NULL} where an operand is. */
final class Predicates {

    private final Expressions expressions;

    Predicates(Expressions expressions) {
        this.expressions = expressions;
    }

    Value between(Expression.Between between, Place place) {
        return truth(expressions.types(List.of(between.operand(), between.low(), between.high()), place));
    }

    Value like(Expression.Like like, Place place) {
        List<Value> values = new ArrayList<>();
        values.add(expressions.type(like.operand(), place));
        values.addAll(expressions.types(like.patterns(), place));
        like.escape().ifPresent(escape -> values.add(expressions.type(escape, place)));
        return truth(values);
    }

    Value inList(Expression.InList in, Place place) {
        Value operand = expressions.type(in.operand(), place);
        List<Value> values = new ArrayList<>();
        values.add(operand);
        for (Expression each : in.values()) {
            Value value = expressions.type(each, place);
            expressions.findings().compared(operand, value, Agreement.IN_LIST, each.span());
            values.add(value);
        }
        return truth(values);
    }

    Value inExpression(Expression.InExpression in, Place place) {
        return truth(expressions.types(List.of(in.operand(), in.container()), place))
                .nullable(true);
    }

    Value inQuery(Expression.InQuery in, Place place) {
        return among(in.operand(), expressions.subqueries().rows(in.query(), place), in, place);
    }

    Value exists(Expression.Exists exists, Place place) {
        expressions.findings().beginDetermining();
        expressions.subqueries().rows(exists.query(), place);
        Origins decided = expressions.findings().endDetermining();
        return Value.of(SqlType.Simple.BOOLEAN, false, decided.through(Transform.Simple.EXPRESSION));
    }

    Value quantified(Expression.Quantified quantified, Place place) {
        if (quantified.container() instanceof Expression.ScalarQuery subquery) {
            return among(
                    quantified.operand(), expressions.subqueries().rows(subquery.query(), place), quantified, place);
        }
        return truth(expressions.types(List.of(quantified.operand(), quantified.container()), place))
                .nullable(true);
    }

    private Value among(Expression operand, Rows rows, Expression whole, Place place) {
        List<Value> values = new ArrayList<>();
        values.add(expressions.type(operand, place));
        rows.columns().stream().map(QueryColumn::value).forEach(values::add);
        if (values.size() == 2) {
            expressions.findings().compared(values.get(0), values.get(1), Agreement.COMPARISON, whole.span());
        }
        return rows.complete() ? truth(values) : truth(values).nullable(true);
    }

    private static Value truth(Collection<Value> values) {
        return Value.of(
                SqlType.Simple.BOOLEAN,
                values.stream().anyMatch(Value::nullable),
                Origins.of(values).through(Transform.Simple.EXPRESSION));
    }
}
