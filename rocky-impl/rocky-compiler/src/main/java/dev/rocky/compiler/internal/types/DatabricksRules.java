package dev.rocky.compiler.internal.types;

import dev.rocky.compiler.internal.types.Operand.IntegerConstant;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Opaque;
import dev.rocky.type.SqlType.Simple;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Databricks with ANSI mode on, as it is unless somebody turns it off. */
final class DatabricksRules extends DocumentedRules {

    static final DatabricksRules INSTANCE = new DatabricksRules();

    private static final Map<SqlType, Integer> DIGITS =
            Map.of(Simple.INT8, 3, Simple.INT16, 5, Simple.INT32, 10, Simple.INT64, 20);

    private static final String MIXED = """
            DATE + TINYINT = DATE
            DATE + SMALLINT = DATE
            DATE + INT = DATE
            TINYINT + DATE = DATE
            SMALLINT + DATE = DATE
            INT + DATE = DATE
            DATE - TINYINT = DATE
            DATE - SMALLINT = DATE
            DATE - INT = DATE
            DATE - DATE = INTERVAL_DAY
            TIMESTAMP - TIMESTAMP = INTERVAL_DAY_TO_SECOND""";

    /** Units that leave a date a date. */
    private static final Set<String> OF_DATES =
            Set.of("INTERVAL YEAR", "INTERVAL MONTH", "INTERVAL YEAR TO MONTH", "INTERVAL DAY");

    private static final String INTERVAL = "INTERVAL ";

    /** Units that are stored as another. */
    private static final Map<String, String> UNITS =
            Map.of("QUARTER", "MONTH", "WEEK", "DAY", "MILLISECOND", "SECOND", "MICROSECOND", "SECOND");

    private static final Set<Simple> INSTANTS = Set.of(Simple.TIMESTAMP, Simple.TIMESTAMP_NTZ);

    /** Digits behind the point that are kept where a result has too many digits. */
    private static final int KEPT_SCALE = 6;

    private static final int SUM_DIGITS = 10;
    private static final int AVERAGE_DIGITS = 4;

    private DatabricksRules() {
        super(
                MixedOperators.of(SqlSyntax.DATABRICKS, MIXED),
                new Widening()
                        .allow(Simple.INT8, Simple.INT16, Simple.INT32, Simple.INT64, Simple.FLOAT64)
                        .allow(Simple.INT16, Simple.INT32, Simple.INT64, Simple.FLOAT64)
                        .allow(Simple.INT32, Simple.INT64, Simple.FLOAT64)
                        .allow(Simple.FLOAT32, Simple.FLOAT64)
                        .allowLongerDecimals());
    }

    @Override
    public Operand number(String text, NumberKind kind) {
        return switch (kind) {
            case INTEGER -> Numbers.integer(new BigInteger(text)).orElseGet(() -> decimal(text));
            case DECIMAL -> decimal(text);
            case FLOAT -> Operand.of(Simple.FLOAT64);
            case HEX -> Operand.of(SqlType.unknown());
        };
    }

    private static Operand decimal(String text) {
        return Operand.of(
                certain(DecimalArithmetic.fitting(Numbers.digits(text))).orElseThrow());
    }

    @Override
    public SqlType interval(Optional<String> from, Optional<String> to) {
        return from.map(unit -> UNITS.getOrDefault(unit, unit))
                .<SqlType>map(unit -> new Opaque(
                        INTERVAL + unit + to.map(last -> " TO " + last).orElse("")))
                .orElse(SqlType.unknown());
    }

    @Override
    Optional<SqlType> meet(Operand one, Operand other) {
        SqlType left = one.type();
        SqlType right = other.type();
        // Only an operator counts the digits of a number in the text; elsewhere it is of its type.
        return Numbers.isNumber(left) && Numbers.isNumber(right)
                ? certain(number(Operand.of(left), Operand.of(right)))
                : Temporal.wider(left, right, List.of(Simple.DATE, Simple.TIMESTAMP_NTZ, Simple.TIMESTAMP));
    }

    private static Optional<SqlType> number(Operand one, Operand other) {
        SqlType left = one.type();
        SqlType right = other.type();
        if (Numbers.isFloat(left) || Numbers.isFloat(right)) {
            return floating(left, right);
        }
        return left instanceof Decimal || right instanceof Decimal
                ? DecimalArithmetic.fitting(DecimalArithmetic.common(digits(one), digits(other)))
                        .map(decimal -> decimal)
                : Optional.of(Numbers.wider(left, right));
    }

    /** A float is too short for most others, so both become doubles; of the shortest numbers the manual says nothing. */
    private static Optional<SqlType> floating(SqlType left, SqlType right) {
        if (left.equals(right)) {
            return Optional.of(left);
        }
        SqlType other = left == Simple.FLOAT32 ? right : left;
        boolean isShort = other == Simple.INT8 || other == Simple.INT16;
        boolean isDouble = left == Simple.FLOAT64 || right == Simple.FLOAT64;
        return isShort && !isDouble ? Optional.empty() : Optional.of(Simple.FLOAT64);
    }

    /** A whole number in the text has as many digits as one sees. */
    private static Decimal digits(Operand operand) {
        if (operand instanceof IntegerConstant constant) {
            return Numbers.digits(constant.value().abs().toString());
        }
        return operand.type() instanceof Decimal decimal
                ? decimal
                : new Decimal(DIGITS.getOrDefault(operand.type(), DecimalArithmetic.MOST), 0);
    }

    @Override
    Optional<SqlType> arithmetic(String operator, Operand left, Operand right) {
        boolean floating = Numbers.isFloat(left.type()) || Numbers.isFloat(right.type());
        boolean decimal = left.type() instanceof Decimal || right.type() instanceof Decimal;
        return switch (operator) {
            case "/" ->
                decimal && !floating
                        ? Optional.of(adjusted(quotient(digits(left), digits(right))))
                        : Optional.of(Simple.FLOAT64);
            case "DIV" -> Optional.of(Simple.INT64);
            case "+", "-", "*", "%" ->
                decimal && !floating
                        ? Optional.of(adjusted(decimal(operator, digits(left), digits(right))))
                        : number(left, right);
            case "&", "|", "^" -> decimal || floating ? Optional.empty() : number(left, right);
            default -> Optional.empty();
        };
    }

    private static Decimal decimal(String operator, Decimal one, Decimal other) {
        return switch (operator) {
            case "*" -> new Decimal(one.precision() + other.precision() + 1, one.scale() + other.scale());
            case "%" -> DecimalArithmetic.remainder(one, other);
            default -> DecimalArithmetic.sum(one, other);
        };
    }

    private static Decimal quotient(Decimal one, Decimal other) {
        int scale = Math.max(KEPT_SCALE, one.scale() + other.precision() + 1);
        return DecimalArithmetic.of(DecimalArithmetic.whole(one) + other.scale(), scale);
    }

    /** Digits before the point are worth more than those behind it, of which some are kept. */
    private static Decimal adjusted(Decimal decimal) {
        if (decimal.precision() <= DecimalArithmetic.MOST) {
            return decimal;
        }
        int least = Math.min(decimal.scale(), KEPT_SCALE);
        int scale = Math.max(DecimalArithmetic.MOST - DecimalArithmetic.whole(decimal), least);
        return new Decimal(DecimalArithmetic.MOST, scale);
    }

    /** The sign is a part of the number: -2147483648 is an INT. */
    @Override
    public Optional<Operand> unary(String operator, Operand operand) {
        return operator.equals("-") && operand instanceof IntegerConstant constant
                ? Numbers.integer(constant.value().negate())
                : super.unary(operator, operand);
    }

    @Override
    public Optional<SqlType> binary(String operator, Operand left, Operand right) {
        Optional<SqlType> moved = moved(operator, left.type(), right.type());
        return moved.isPresent() ? moved : super.binary(operator, left, right);
    }

    /** A date or a time, and an interval added to it or taken from it. */
    private static Optional<SqlType> moved(String operator, SqlType left, SqlType right) {
        if (operator.equals("+") && isInterval(left)) {
            return moved(right, left);
        }
        boolean moves = operator.equals("+") || operator.equals("-");
        return moves && isInterval(right) ? moved(left, right) : Optional.empty();
    }

    private static Optional<SqlType> moved(SqlType time, SqlType interval) {
        if (time == Simple.DATE) {
            return Optional.of(OF_DATES.contains(interval.toString()) ? time : Simple.TIMESTAMP);
        }
        return time instanceof Simple simple && INSTANTS.contains(simple) ? Optional.of(time) : Optional.empty();
    }

    private static boolean isInterval(SqlType type) {
        return type instanceof Opaque opaque && opaque.name().startsWith(INTERVAL);
    }

    @Override
    public Optional<SqlType> sum(Operand operand) {
        return switch (operand.type()) {
            case Decimal decimal ->
                Optional.of(DecimalArithmetic.capped(new Decimal(decimal.precision() + SUM_DIGITS, decimal.scale())));
            case SqlType type when Numbers.isWhole(type) -> Optional.of(Simple.INT64);
            case SqlType type when Numbers.isFloat(type) -> Optional.of(Simple.FLOAT64);
            default -> UNCERTAIN;
        };
    }

    @Override
    public Optional<SqlType> average(Operand operand) {
        if (operand.type() instanceof Decimal decimal) {
            return certain(DecimalArithmetic.fitting(
                    new Decimal(decimal.precision() + AVERAGE_DIGITS, decimal.scale() + AVERAGE_DIGITS)));
        }
        return Numbers.isNumber(operand.type()) ? Optional.of(Simple.FLOAT64) : UNCERTAIN;
    }
}
