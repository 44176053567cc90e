package dev.rocky.compiler.internal.types;

import dev.rocky.compiler.internal.types.Operand.TextConstant;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** BigQuery. Its numbers stand in a line: INT64, NUMERIC, BIGNUMERIC, FLOAT64; {@code /} never gives INT64. */
final class BigQueryRules extends DocumentedRules {

    private static final Decimal NUMERIC = new Decimal(38, 9);
    private static final Decimal BIGNUMERIC = new Decimal(76, 38);

    private static final List<SqlType> NUMBERS = List.of(Simple.INT64, NUMERIC, BIGNUMERIC, Simple.FLOAT64);

    private static final String MIXED = """
            DATE + INT64 = DATE
            INT64 + DATE = DATE
            DATE - INT64 = DATE
            DATE - DATE = INTERVAL
            TIMESTAMP - TIMESTAMP = INTERVAL
            DATETIME - DATETIME = INTERVAL
            DATE + INTERVAL = DATETIME
            INTERVAL + DATE = DATETIME
            DATE - INTERVAL = DATETIME
            DATETIME + INTERVAL = DATETIME
            INTERVAL + DATETIME = DATETIME
            DATETIME - INTERVAL = DATETIME
            TIMESTAMP + INTERVAL = TIMESTAMP
            INTERVAL + TIMESTAMP = TIMESTAMP
            TIMESTAMP - INTERVAL = TIMESTAMP
            INTERVAL + INTERVAL = INTERVAL
            INTERVAL - INTERVAL = INTERVAL
            INTERVAL * INT64 = INTERVAL
            INT64 * INTERVAL = INTERVAL
            INTERVAL / INT64 = INTERVAL""";

    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/");
    private static final Set<String> BITS = Set.of("&", "|", "^", "<<", ">>");

    /** What a text in quotes becomes where it meets it. */
    private static final Set<SqlType> FROM_TEXT =
            Set.of(Simple.DATE, Simple.TIMESTAMP_NTZ, Simple.TIME, Simple.TIMESTAMP);

    /** Made from the types above, so it stands below them. */
    static final BigQueryRules INSTANCE = new BigQueryRules();

    private BigQueryRules() {
        super(
                MixedOperators.of(SqlSyntax.BIGQUERY, MIXED),
                new Widening().allow(Simple.INT64, NUMERIC, BIGNUMERIC).allow(NUMERIC, BIGNUMERIC));
    }

    @Override
    public Operand number(String text, NumberKind kind) {
        return switch (kind) {
            case INTEGER, HEX -> Operand.of(Simple.INT64);
            case DECIMAL, FLOAT -> Operand.of(Simple.FLOAT64);
        };
    }

    @Override
    public SqlType interval(Optional<String> from, Optional<String> to) {
        return Simple.INTERVAL;
    }

    /** The digits of {@code NUMERIC(10, 2)} are checked where it is stored, and forgotten then. */
    @Override
    public SqlType read(SqlType declared) {
        return declared instanceof Decimal decimal && !decimal.equals(BIGNUMERIC) ? NUMERIC : declared;
    }

    @Override
    Optional<SqlType> meet(Operand one, Operand other) {
        SqlType left = read(one.type());
        SqlType right = read(other.type());
        if (NUMBERS.contains(left) && NUMBERS.contains(right)) {
            return Optional.of(number(left, right));
        }
        if (one instanceof TextConstant && FROM_TEXT.contains(right)) {
            return Optional.of(right);
        }
        return other instanceof TextConstant && FROM_TEXT.contains(left) ? Optional.of(left) : UNCERTAIN;
    }

    private static SqlType number(SqlType left, SqlType right) {
        return NUMBERS.get(Math.max(NUMBERS.indexOf(left), NUMBERS.indexOf(right)));
    }

    @Override
    Optional<SqlType> arithmetic(String operator, Operand left, Operand right) {
        SqlType one = read(left.type());
        SqlType other = read(right.type());
        if (!NUMBERS.contains(one) || !NUMBERS.contains(other)) {
            return Optional.empty();
        }
        SqlType common = number(one, other);
        if (ARITHMETIC.contains(operator)) {
            return Optional.of(operator.equals("/") && common == Simple.INT64 ? Simple.FLOAT64 : common);
        }
        return BITS.contains(operator) && common == Simple.INT64 ? Optional.of(common) : Optional.empty();
    }

    /** BigQuery casts neither texts nor truth values to numbers unasked. */
    @Override
    boolean refuses(String operator, SqlType left, SqlType right) {
        return ARITHMETIC.contains(operator)
                && (left == Simple.STRING
                        || right == Simple.STRING
                        || left == Simple.BOOLEAN
                        || right == Simple.BOOLEAN);
    }

    @Override
    public Optional<SqlType> sum(Operand operand) {
        SqlType type = read(operand.type());
        return NUMBERS.contains(type) || type == Simple.INTERVAL ? Optional.of(type) : UNCERTAIN;
    }

    @Override
    public Optional<SqlType> average(Operand operand) {
        return sum(operand).map(sum -> sum == Simple.INT64 ? Simple.FLOAT64 : sum);
    }
}
