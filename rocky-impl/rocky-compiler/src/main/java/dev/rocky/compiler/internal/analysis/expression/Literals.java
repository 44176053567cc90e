package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Expression;

/** Values that stand in the text. */
final class Literals {

    private final Expressions expressions;

    Literals(Expressions expressions) {
        this.expressions = expressions;
    }

    Value number(Expression.NumberLiteral literal) {
        return new Value(expressions.rules().number(literal.text(), literal.kind()), false, Origins.NONE);
    }

    Value text(Expression.StringLiteral literal) {
        return new Value(expressions.rules().text(literal.value()), false, Origins.NONE);
    }

    Value binary(Expression.BinaryLiteral literal) {
        return Value.of(expressions.rules().binary(literal.kind()), false);
    }

    Value typed(Expression.TypedLiteral literal) {
        return Value.of(expressions.rules().read(expressions.named(literal.type())), false);
    }

    Value interval(Expression.Interval interval, Place place) {
        Value amount = expressions.type(interval.value(), place);
        return Value.of(
                expressions.rules().interval(interval.from(), interval.to()),
                amount.nullable(),
                amount.origins().through(Transform.Simple.EXPRESSION));
    }
}
