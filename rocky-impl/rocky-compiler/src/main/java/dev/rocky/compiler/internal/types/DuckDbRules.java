package dev.rocky.compiler.internal.types;

import dev.rocky.compiler.internal.types.Operand.TextConstant;
import dev.rocky.sql.tree.Expression.BinaryKind;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** DuckDB 2.0. */
final class DuckDbRules implements TypeRules {

    static final DuckDbRules INSTANCE = new DuckDbRules();

    private static final Optional<SqlType> UNCERTAIN = Optional.of(SqlType.unknown());

    private static final Widening WIDENING = new Widening()
            .allow(Simple.INT8, Simple.INT16, Simple.INT32, Simple.INT64)
            .allow(Simple.INT16, Simple.INT32, Simple.INT64)
            .allow(Simple.INT32, Simple.INT64, Simple.STRING)
            .allow(Simple.INT64, Simple.STRING)
            .allow(Simple.FLOAT32, Simple.FLOAT64, Simple.STRING)
            .allow(Simple.FLOAT64, Simple.STRING)
            .allow(Simple.BOOLEAN, Simple.STRING)
            .allowLongerDecimals();

    private DuckDbRules() {}

    @Override
    public Operand number(String text, NumberKind kind) {
        return DuckDbLiterals.number(text, kind);
    }

    @Override
    public Operand text(String value) {
        return new TextConstant(value, Simple.STRING);
    }

    @Override
    public SqlType binary(BinaryKind kind) {
        return DuckDbLiterals.binary(kind);
    }

    @Override
    public SqlType interval(Optional<String> from, Optional<String> to) {
        return Simple.INTERVAL;
    }

    @Override
    public SqlType read(SqlType declared) {
        return declared;
    }

    @Override
    public Operand cast(Operand operand, SqlType target) {
        return Operand.of(target);
    }

    @Override
    public Optional<SqlType> common(Agreement place, List<Operand> operands) {
        if (operands.stream().anyMatch(Operand::isUnknown)) {
            return UNCERTAIN;
        }
        return switch (place) {
            case CASE -> fold(DuckDbCommon.STRICT, elseFirst(operands));
            case COALESCE, COMPARISON -> fold(DuckDbCommon.STRICT, operands);
            case LIST -> fold(DuckDbCommon.STRICT, operands.stream().distinct().toList());
            case VALUES -> fold(DuckDbCommon.STRICT, firstTyped(operands));
            case EQUALITY, IN_LIST -> fold(DuckDbCommon.FORCED, operands);
            case SET_OPERATION ->
                fold(
                        DuckDbCommon.FORCED,
                        operands.stream()
                                .map(operand -> Operand.of(operand.type()))
                                .toList());
        };
    }

    private static Optional<SqlType> fold(DuckDbCommon way, List<Operand> operands) {
        Operand result = operands.get(0);
        for (Operand operand : operands.subList(1, operands.size())) {
            Optional<SqlType> both = way.of(result, operand);
            if (both.isEmpty()) {
                return both;
            }
            result = Operand.of(both.get());
        }
        return Optional.of(result.type());
    }

    /** DuckDB starts with what stands behind {@code ELSE}; with constants around the order counts. */
    private static List<Operand> elseFirst(List<Operand> operands) {
        int last = operands.size() - 1;
        return Stream.concat(Stream.of(operands.get(last)), operands.subList(0, last).stream())
                .toList();
    }

    /** The first row is typed before another is looked at. */
    private static List<Operand> firstTyped(List<Operand> operands) {
        return Stream.concat(
                        Stream.of(Operand.of(operands.get(0).type())),
                        operands.stream().skip(1))
                .toList();
    }

    @Override
    public Optional<SqlType> binary(String operator, Operand left, Operand right) {
        if (left.isUnknown() || right.isUnknown()) {
            return Operators.isTruth(operator) ? Optional.of(Simple.BOOLEAN) : UNCERTAIN;
        }
        return DuckDbOperators.binary(operator, left, right);
    }

    @Override
    public Optional<Operand> unary(String operator, Operand operand) {
        boolean open = operand.isUnknown() && !Operators.TESTS.contains(operator);
        return open ? Optional.of(operand) : DuckDbOperators.unary(operator, operand);
    }

    @Override
    public int castCost(Operand from, SqlType to) {
        return DuckDbCasts.cost(from, to);
    }

    @Override
    public Optional<SqlType> sum(Operand operand) {
        if (operand.isUnknown()) {
            return UNCERTAIN;
        }
        return DuckDbOverloads.choose("sum", operand)
                .map(sum -> sum.result() instanceof Decimal && operand.type() instanceof Decimal decimal
                        ? new Decimal(DuckDbDecimals.MOST, decimal.scale())
                        : sum.result());
    }

    @Override
    public Optional<SqlType> average(Operand operand) {
        return operand.isUnknown()
                ? UNCERTAIN
                : DuckDbOverloads.choose("avg", operand).map(Overload::result);
    }

    @Override
    public boolean widens(SqlType current, SqlType wanted) {
        boolean text = current instanceof Decimal && wanted == Simple.STRING;
        return text || WIDENING.allows(current, wanted);
    }
}
