package dev.rocky.compiler.internal.types;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;

/** Snowflake. All its numbers but floating ones are decimals, whose digits its manual's page on arithmetic counts. */
final class SnowflakeRules extends DocumentedRules {

    static final SnowflakeRules INSTANCE = new SnowflakeRules();

    private static final String MIXED = """
            DATE - DATE = NUMBER(9,0)
            TIMESTAMP_NTZ + INTERVAL = TIMESTAMP_NTZ""";

    /** Up to here, a product or a quotient gets more digits behind the point than its operands have. */
    private static final int FREE_SCALE = 12;

    /** How many more digits behind the point a quotient has than what was divided. */
    private static final int QUOTIENT_SCALE = 6;

    private SnowflakeRules() {
        super(MixedOperators.of(SqlSyntax.SNOWFLAKE, MIXED), new Widening().allowLongerDecimals());
    }

    @Override
    public Operand number(String text, NumberKind kind) {
        return switch (kind) {
            case INTEGER, DECIMAL ->
                Operand.of(
                        certain(DecimalArithmetic.fitting(Numbers.digits(text))).orElseThrow());
            case FLOAT, HEX -> Operand.of(SqlType.unknown());
        };
    }

    @Override
    public SqlType interval(Optional<String> from, Optional<String> to) {
        return Simple.INTERVAL;
    }

    @Override
    Optional<SqlType> meet(Operand one, Operand other) {
        SqlType left = one.type();
        SqlType right = other.type();
        if (left instanceof Decimal a && right instanceof Decimal b) {
            return certain(DecimalArithmetic.fitting(DecimalArithmetic.common(a, b)));
        }
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return Numbers.isFloat(left) || Numbers.isFloat(right) ? Optional.of(Simple.FLOAT64) : UNCERTAIN;
        }
        return Temporal.wider(left, right, List.of(Simple.DATE, Simple.TIMESTAMP_NTZ));
    }

    @Override
    Optional<SqlType> arithmetic(String operator, Operand left, Operand right) {
        if (left.type() instanceof Decimal one && right.type() instanceof Decimal other) {
            return decimal(operator, one, other).map(DecimalArithmetic::capped);
        }
        boolean floating = Numbers.isFloat(left.type()) || Numbers.isFloat(right.type());
        return floating && List.of("+", "-", "*", "/").contains(operator)
                ? Optional.of(Simple.FLOAT64)
                : Optional.empty();
    }

    private static Optional<Decimal> decimal(String operator, Decimal one, Decimal other) {
        return switch (operator) {
            case "+", "-" -> Optional.of(DecimalArithmetic.sum(one, other));
            case "*" -> {
                int scale = Math.min(
                        one.scale() + other.scale(), Math.max(DecimalArithmetic.scale(one, other), FREE_SCALE));
                yield Optional.of(
                        DecimalArithmetic.of(DecimalArithmetic.whole(one) + DecimalArithmetic.whole(other), scale));
            }
            case "/" ->
                Optional.of(DecimalArithmetic.of(DecimalArithmetic.whole(one) + other.scale(), quotientScale(one)));
            default -> Optional.empty();
        };
    }

    private static int quotientScale(Decimal dividend) {
        return Math.max(dividend.scale(), Math.min(dividend.scale() + QUOTIENT_SCALE, FREE_SCALE));
    }

    @Override
    public Optional<SqlType> sum(Operand operand) {
        return switch (operand.type()) {
            case Decimal decimal -> Optional.of(new Decimal(DecimalArithmetic.MOST, decimal.scale()));
            case Simple number when number == Simple.FLOAT64 -> Optional.of(number);
            default -> UNCERTAIN;
        };
    }

    @Override
    public Optional<SqlType> average(Operand operand) {
        return switch (operand.type()) {
            case Decimal decimal -> Optional.of(new Decimal(DecimalArithmetic.MOST, quotientScale(decimal)));
            case Simple number when number == Simple.FLOAT64 -> Optional.of(number);
            default -> UNCERTAIN;
        };
    }
}
