package dev.rocky.compiler.internal.types;

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

/** Trino. A decimal's digits follow its manual's page on decimals; whole numbers divide to whole numbers. */
final class TrinoRules extends DocumentedRules {

    static final TrinoRules INSTANCE = new TrinoRules();

    private static final SqlType DAYS = new Opaque("INTERVAL DAY TO SECOND");
    private static final SqlType MONTHS = new Opaque("INTERVAL YEAR TO MONTH");

    private static final Map<SqlType, Integer> DIGITS =
            Map.of(Simple.INT8, 3, Simple.INT16, 5, Simple.INT32, 10, Simple.INT64, 19);

    private static final String MIXED = """
            DATE + INTERVAL_DAY_TO_SECOND = DATE
            INTERVAL_DAY_TO_SECOND + DATE = DATE
            DATE - INTERVAL_DAY_TO_SECOND = DATE
            DATE + INTERVAL_YEAR_TO_MONTH = DATE
            INTERVAL_YEAR_TO_MONTH + DATE = DATE
            DATE - INTERVAL_YEAR_TO_MONTH = DATE
            TIME + INTERVAL_DAY_TO_SECOND = TIME
            INTERVAL_DAY_TO_SECOND + TIME = TIME
            TIME - INTERVAL_DAY_TO_SECOND = TIME
            TIMESTAMP + INTERVAL_DAY_TO_SECOND = TIMESTAMP
            INTERVAL_DAY_TO_SECOND + TIMESTAMP = TIMESTAMP
            TIMESTAMP - INTERVAL_DAY_TO_SECOND = TIMESTAMP
            TIMESTAMP + INTERVAL_YEAR_TO_MONTH = TIMESTAMP
            INTERVAL_YEAR_TO_MONTH + TIMESTAMP = TIMESTAMP
            TIMESTAMP - INTERVAL_YEAR_TO_MONTH = TIMESTAMP
            TIMESTAMP_WITH_TIME_ZONE + INTERVAL_DAY_TO_SECOND = TIMESTAMP_WITH_TIME_ZONE
            INTERVAL_DAY_TO_SECOND + TIMESTAMP_WITH_TIME_ZONE = TIMESTAMP_WITH_TIME_ZONE
            TIMESTAMP_WITH_TIME_ZONE - INTERVAL_DAY_TO_SECOND = TIMESTAMP_WITH_TIME_ZONE
            TIMESTAMP_WITH_TIME_ZONE + INTERVAL_YEAR_TO_MONTH = TIMESTAMP_WITH_TIME_ZONE
            INTERVAL_YEAR_TO_MONTH + TIMESTAMP_WITH_TIME_ZONE = TIMESTAMP_WITH_TIME_ZONE
            TIMESTAMP_WITH_TIME_ZONE - INTERVAL_YEAR_TO_MONTH = TIMESTAMP_WITH_TIME_ZONE
            INTERVAL_DAY_TO_SECOND + INTERVAL_DAY_TO_SECOND = INTERVAL_DAY_TO_SECOND
            INTERVAL_DAY_TO_SECOND - INTERVAL_DAY_TO_SECOND = INTERVAL_DAY_TO_SECOND
            INTERVAL_YEAR_TO_MONTH + INTERVAL_YEAR_TO_MONTH = INTERVAL_YEAR_TO_MONTH
            INTERVAL_YEAR_TO_MONTH - INTERVAL_YEAR_TO_MONTH = INTERVAL_YEAR_TO_MONTH
            DATE - DATE = INTERVAL_DAY_TO_SECOND
            TIMESTAMP - TIMESTAMP = INTERVAL_DAY_TO_SECOND
            TIMESTAMP_WITH_TIME_ZONE - TIMESTAMP_WITH_TIME_ZONE = INTERVAL_DAY_TO_SECOND""";

    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");

    private TrinoRules() {
        super(
                MixedOperators.of(SqlSyntax.TRINO, MIXED),
                new Widening()
                        .allow(Simple.INT32, Simple.INT64)
                        .allow(Simple.FLOAT32, Simple.FLOAT64)
                        .allowLongerDecimals());
    }

    @Override
    public Operand number(String text, NumberKind kind) {
        return switch (kind) {
            case INTEGER -> Numbers.integer(new BigInteger(text)).orElse(Operand.of(SqlType.unknown()));
            case DECIMAL ->
                Operand.of(
                        certain(DecimalArithmetic.fitting(Numbers.digits(text))).orElseThrow());
            case FLOAT -> Operand.of(Simple.FLOAT64);
            case HEX -> Operand.of(SqlType.unknown());
        };
    }

    @Override
    public SqlType interval(Optional<String> from, Optional<String> to) {
        return from.map(unit -> unit.equals("YEAR") || unit.equals("MONTH") ? MONTHS : DAYS)
                .orElse(SqlType.unknown());
    }

    @Override
    Optional<SqlType> meet(Operand one, Operand other) {
        SqlType left = one.type();
        SqlType right = other.type();
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return Optional.of(number(left, right));
        }
        if (isText(left) != isText(right) && (Numbers.isNumber(left) || Numbers.isNumber(right))) {
            return Optional.empty();
        }
        return Temporal.wider(left, right, List.of(Simple.DATE, Simple.TIMESTAMP_NTZ, Simple.TIMESTAMP));
    }

    private static boolean isText(SqlType type) {
        return type == Simple.STRING;
    }

    private static SqlType number(SqlType left, SqlType right) {
        if (Numbers.isFloat(left) || Numbers.isFloat(right)) {
            return left == Simple.FLOAT64 || right == Simple.FLOAT64 ? Simple.FLOAT64 : Simple.FLOAT32;
        }
        return left instanceof Decimal || right instanceof Decimal
                ? DecimalArithmetic.capped(DecimalArithmetic.common(decimal(left), decimal(right)))
                : Numbers.wider(left, right);
    }

    private static Decimal decimal(SqlType type) {
        return type instanceof Decimal decimal
                ? decimal
                : new Decimal(DIGITS.getOrDefault(type, DecimalArithmetic.MOST), 0);
    }

    @Override
    Optional<SqlType> arithmetic(String operator, Operand left, Operand right) {
        if (!ARITHMETIC.contains(operator)) {
            return Optional.empty();
        }
        SqlType common = number(left.type(), right.type());
        return common instanceof Decimal
                ? certain(decimal(operator, decimal(left.type()), decimal(right.type())))
                : Optional.of(common);
    }

    private static Optional<Decimal> decimal(String operator, Decimal one, Decimal other) {
        return switch (operator) {
            case "+", "-" -> Optional.of(DecimalArithmetic.capped(DecimalArithmetic.sum(one, other)));
            case "*" ->
                DecimalArithmetic.fitting(DecimalArithmetic.capped(
                        new Decimal(one.precision() + other.precision(), one.scale() + other.scale())));
            case "/" ->
                Optional.of(DecimalArithmetic.capped(new Decimal(
                        one.precision() + other.scale() + Math.max(other.scale() - one.scale(), 0),
                        DecimalArithmetic.scale(one, other))));
            case "%" -> Optional.of(DecimalArithmetic.remainder(one, other));
            default -> Optional.empty();
        };
    }

    /** Trino never casts a text to a number unasked, nor a truth value. */
    @Override
    boolean refuses(String operator, SqlType left, SqlType right) {
        return ARITHMETIC.contains(operator)
                && (isText(left) || isText(right) || left == Simple.BOOLEAN || right == Simple.BOOLEAN);
    }

    @Override
    public Optional<SqlType> sum(Operand operand) {
        return switch (operand.type()) {
            case Decimal decimal -> Optional.of(new Decimal(DecimalArithmetic.MOST, decimal.scale()));
            case SqlType whole when Numbers.isWhole(whole) -> Optional.of(Simple.INT64);
            case SqlType same
            when Numbers.isFloat(same) || same.equals(DAYS) || same.equals(MONTHS) -> Optional.of(same);
            default -> UNCERTAIN;
        };
    }

    @Override
    public Optional<SqlType> average(Operand operand) {
        return Numbers.isWhole(operand.type()) ? Optional.of(Simple.FLOAT64) : sameIfSummed(operand);
    }

    private Optional<SqlType> sameIfSummed(Operand operand) {
        return sum(operand).map(sum -> sum.isUnknown() ? sum : operand.type());
    }
}
