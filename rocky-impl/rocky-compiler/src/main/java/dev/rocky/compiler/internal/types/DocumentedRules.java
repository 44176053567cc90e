package dev.rocky.compiler.internal.types;

import dev.rocky.compiler.internal.types.Operand.TextConstant;
import dev.rocky.sql.tree.Expression.BinaryKind;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Array;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;

/**
 * What the dialects share that we know from their documentation, without a warehouse to ask.
 *
 * <p>What is not documented is unknown here and hardly ever refused, for a wrong answer is worse than none.
 */
abstract class DocumentedRules implements TypeRules {

    static final Optional<SqlType> UNCERTAIN = Optional.of(SqlType.unknown());

    /** Elsewhere than in DuckDB, where it is a distance. */
    private static final String EQUAL_OR_BOTH_NULL = "<=>";

    /** What a cast costs along with the rank of what it leads to. */
    private static final int CAST = 10;

    /** From the cheapest target of an unwritten cast to the dearest. */
    private static final List<Simple> PREFERENCE = List.of(
            Simple.INT8,
            Simple.INT16,
            Simple.INT32,
            Simple.INT64,
            Simple.FLOAT32,
            Simple.FLOAT64,
            Simple.DATE,
            Simple.TIMESTAMP_NTZ,
            Simple.TIMESTAMP,
            Simple.STRING);

    private static final int DECIMAL_RANK = PREFERENCE.indexOf(Simple.FLOAT32);

    private final MixedOperators mixed;
    private final Widening widening;

    /**
     * @param mixed the operators between operands that are not both numbers
     * @param widening what {@link #widens} allows
     */
    DocumentedRules(MixedOperators mixed, Widening widening) {
        this.mixed = mixed;
        this.widening = widening;
    }

    /** What an operator gives between two numbers of known types; nothing where that is not certain. */
    abstract Optional<SqlType> arithmetic(String operator, Operand left, Operand right);

    /** The one type of two different known types that are not {@code NULL}; unknown where that is not certain. */
    abstract Optional<SqlType> meet(Operand one, Operand other);

    /** Whether the dialect certainly has no such operator between these types. */
    boolean refuses(String operator, SqlType left, SqlType right) {
        return false;
    }

    @Override
    public Operand text(String value) {
        return new TextConstant(value, Simple.STRING);
    }

    @Override
    public SqlType binary(BinaryKind kind) {
        return Simple.BINARY;
    }

    @Override
    public SqlType read(SqlType declared) {
        return declared;
    }

    @Override
    public Operand cast(Operand operand, SqlType target) {
        return Operand.of(read(target));
    }

    @Override
    public Optional<SqlType> common(Agreement place, List<Operand> operands) {
        Operand result = operands.get(0);
        for (Operand operand : operands.subList(1, operands.size())) {
            Optional<SqlType> both = common(result, operand);
            if (both.isEmpty()) {
                return both;
            }
            result = both.get().equals(result.type()) ? result : Operand.of(both.get());
        }
        return Optional.of(result.type());
    }

    private Optional<SqlType> common(Operand one, Operand other) {
        if (one.type().equals(other.type()) || other.isNull()) {
            return Optional.of(one.type());
        }
        if (one.isNull()) {
            return Optional.of(other.type());
        }
        if (one.isUnknown() || other.isUnknown()) {
            return UNCERTAIN;
        }
        if (one.type() instanceof Array left && other.type() instanceof Array right) {
            return common(Operand.of(left.element()), Operand.of(right.element()))
                    .map(element -> element.isUnknown() ? element : new Array(element));
        }
        return meet(one, other);
    }

    @Override
    public Optional<SqlType> binary(String operator, Operand left, Operand right) {
        if (Operators.isTruth(operator) || operator.equals(EQUAL_OR_BOTH_NULL)) {
            return Optional.of(Simple.BOOLEAN);
        }
        if (left.isUnknown() || right.isUnknown() || left.isNull() || right.isNull()) {
            return UNCERTAIN;
        }
        if (Numbers.isNumber(left.type()) && Numbers.isNumber(right.type())) {
            return certain(arithmetic(operator, left, right));
        }
        if (operator.equals("||")) {
            return concatenation(left, right);
        }
        Optional<SqlType> known = mixed.result(operator, left.type(), right.type());
        if (known.isPresent()) {
            return known;
        }
        return refuses(operator, left.type(), right.type()) ? Optional.empty() : UNCERTAIN;
    }

    private Optional<SqlType> concatenation(Operand left, Operand right) {
        for (Simple type : List.of(Simple.STRING, Simple.BINARY)) {
            if (left.type() == type && right.type() == type) {
                return Optional.of(type);
            }
        }
        return left.type() instanceof Array && right.type() instanceof Array ? common(left, right) : UNCERTAIN;
    }

    static Optional<SqlType> certain(Optional<? extends SqlType> type) {
        return type.isPresent() ? Optional.of(type.get()) : UNCERTAIN;
    }

    @Override
    public Optional<Operand> unary(String operator, Operand operand) {
        if (Operators.TESTS.contains(operator)) {
            return Optional.of(Operand.of(Simple.BOOLEAN));
        }
        if (operator.equals("-") && operand instanceof Operand.IntegerConstant constant) {
            return Optional.of(new Operand.IntegerConstant(constant.value().negate(), constant.type()));
        }
        boolean sign = operator.equals("-") || operator.equals("+");
        boolean bits = operator.equals("~") && Numbers.isWhole(operand.type());
        return Optional.of(
                Operand.of(bits || (sign && Numbers.isNumber(operand.type())) ? operand.type() : SqlType.unknown()));
    }

    @Override
    public int castCost(Operand from, SqlType to) {
        if (from.type().equals(to)) {
            return 0;
        }
        if (from.isUnknown() || to.isUnknown()) {
            return NO_CAST;
        }
        if (from.isNull()) {
            return CAST + rank(to);
        }
        return common(from, Operand.of(to)).filter(to::equals).isPresent() ? CAST + rank(to) : NO_CAST;
    }

    private static int rank(SqlType type) {
        int rank = type instanceof Simple simple ? PREFERENCE.indexOf(simple) : DECIMAL_RANK;
        return rank < 0 ? PREFERENCE.size() : rank;
    }

    @Override
    public boolean widens(SqlType current, SqlType wanted) {
        return widening.allows(current, wanted);
    }
}
