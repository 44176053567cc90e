package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.type.SqlType;
import java.util.regex.Pattern;

/** Values that stand in the text. */
final class Literals {

    private final Expressions expressions;

    /** An offset or the name of a zone behind the time of a day. */
    private static final Pattern ZONE =
            Pattern.compile("(:[0-9.]+\\s*[+-][0-9]{1,2}(:?[0-9]{2})?|\\s[A-Za-z][A-Za-z0-9_/+-]*)\\s*$");

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
        SqlType named = expressions.rules().read(expressions.named(literal.type()));
        boolean byText = expressions.language().syntax() == SqlSyntax.TRINO
                && literal.type().arguments().isEmpty();
        return Value.of(byText ? byText(named, literal.value()) : named, false);
    }

    /** In Trino the text of a literal decides how many digits it has, and whether it has a time zone. */
    private SqlType byText(SqlType named, String text) {
        if (named instanceof SqlType.Decimal) {
            return expressions
                    .rules()
                    .number(text.strip(), Expression.NumberKind.DECIMAL)
                    .type();
        }
        boolean zoned = ZONE.matcher(text).find();
        if (named == SqlType.Simple.TIMESTAMP_NTZ && zoned) {
            return SqlType.Simple.TIMESTAMP;
        }
        return named == SqlType.Simple.TIME && zoned ? SqlType.Simple.TIME_TZ : named;
    }

    Value interval(Expression.Interval interval, Place place) {
        Value amount = expressions.type(interval.value(), place);
        return Value.of(
                expressions.rules().interval(interval.from(), interval.to()),
                amount.nullable(),
                amount.origins().through(Transform.Simple.EXPRESSION));
    }
}
