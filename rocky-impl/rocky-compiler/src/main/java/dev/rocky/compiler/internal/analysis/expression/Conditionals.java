package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.PartlyKnown;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.check.QueryCodes;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Expression;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CASE}. */
final class Conditionals {

    private final Expressions expressions;

    Conditionals(Expressions expressions) {
        this.expressions = expressions;
    }

    Value chosen(Expression.Case chosen, Place place) {
        Origins read = chosen.operand()
                .map(operand -> expressions.type(operand, place).origins())
                .orElse(Origins.NONE);
        List<Value> results = new ArrayList<>();
        for (Expression.When when : chosen.whens()) {
            read = read.and(expressions.type(when.condition(), place).origins());
            Place then = chosen.operand().isEmpty() ? NonNull.assuming(when.condition(), place) : place;
            results.add(expressions.type(when.result(), then));
        }
        chosen.otherwise().ifPresent(otherwise -> results.add(expressions.type(otherwise, place)));
        List<Operand> operands =
                new ArrayList<>(results.stream().map(Value::operand).toList());
        if (chosen.otherwise().isEmpty()) {
            operands.add(Operand.of(SqlType.Simple.NULL));
        }
        Optional<SqlType> type = expressions.rules().common(Agreement.CASE, operands);
        if (type.isEmpty() && results.stream().noneMatch(each -> PartlyKnown.is(each.type()))) {
            expressions.report(Problem.of(
                    QueryCodes.E156,
                    chosen.span(),
                    "the results of CASE have no type in common",
                    "cast them to one type"));
        }
        return Value.of(
                type.orElse(SqlType.unknown()),
                chosen.otherwise().isEmpty() || results.stream().anyMatch(Value::nullable),
                Origins.of(results).and(read).through(Transform.Simple.EXPRESSION));
    }
}
