package dev.rocky.compiler.internal.types;

import dev.rocky.compiler.internal.types.Operand.IntegerConstant;
import dev.rocky.compiler.internal.types.Operand.TextConstant;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Array;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.FixedArray;
import dev.rocky.type.SqlType.Simple;
import java.util.Optional;
import java.util.Set;

/** What DuckDB's operators give. */
final class DuckDbOperators {

    private static final Optional<SqlType> TRUTH = Optional.of(Simple.BOOLEAN);

    /** Matches a regular expression here; elsewhere it is no operator between two. */
    private static final String MATCHES = "~";

    private static final Set<String> CONTAINMENT = Set.of("@>", "<@", "&&");

    private DuckDbOperators() {}

    static Optional<SqlType> binary(String operator, Operand left, Operand right) {
        if (Operators.LOGIC.contains(operator)) {
            return TRUTH;
        }
        if (Operators.EQUALITY.contains(operator)) {
            return DuckDbCommon.FORCED.of(left, right).isPresent() ? TRUTH : Optional.empty();
        }
        if (Operators.ORDER.contains(operator)) {
            return DuckDbCommon.STRICT.of(left, right).isPresent() ? TRUTH : Optional.empty();
        }
        if (Operators.PATTERNS.contains(operator) || operator.equals(MATCHES)) {
            return DuckDbOverloads.choose("LIKE", left, right).map(Overload::result);
        }
        if (CONTAINMENT.contains(operator)) {
            return isContainment(operator, left, right) ? TRUTH : Optional.empty();
        }
        if (operator.equals("||")) {
            return concatenation(left, right);
        }
        if (operator.equals("+") && (isList(left) || isList(right))) {
            return lists(left, right);
        }
        Optional<SqlType> result = DuckDbOverloads.choose(operator, left, right)
                .flatMap(overload -> result(operator, overload, left, right));
        return findsSeveral(operator, right) ? result.map(Array::new) : result;
    }

    private static boolean findsSeveral(String operator, Operand right) {
        return (operator.equals("->") || operator.equals("->>"))
                && right instanceof TextConstant path
                && JsonPaths.findsSeveral(path.value());
    }

    private static Optional<SqlType> result(String operator, Overload overload, Operand left, Operand right) {
        return overload.result() instanceof Decimal ? decimal(operator, left, right) : Optional.of(overload.result());
    }

    private static Optional<SqlType> decimal(String operator, Operand left, Operand right) {
        if (left.isNull() || right.isNull()) {
            return Optional.of(Simple.NULL);
        }
        return decimal(left)
                .flatMap(one -> decimal(right).flatMap(other -> switch (operator) {
                    case "*" -> DuckDbDecimals.product(one, other);
                    case "%" -> Optional.of(DuckDbDecimals.remainder(one, other));
                    default -> Optional.of(DuckDbDecimals.sum(one, other));
                }));
    }

    /** The digits of an operand; empty for a {@code VARIANT}, which has none. */
    private static Optional<Decimal> decimal(Operand operand) {
        return switch (operand.type()) {
            case Decimal decimal -> Optional.of(decimal);
            case Simple integer
            when DuckDbIntegers.isInteger(integer) -> Optional.of(DuckDbIntegers.asDecimal(integer));
            default -> Optional.empty();
        };
    }

    private static Optional<SqlType> concatenation(Operand left, Operand right) {
        if (left.isNull() || right.isNull()) {
            return Optional.of(Simple.NULL);
        }
        if (isList(left) || isList(right)) {
            return lists(left, right);
        }
        if (left.type() == Simple.BINARY && right.type() == Simple.BINARY) {
            return Optional.of(Simple.BINARY);
        }
        return Optional.of(Simple.STRING);
    }

    private static boolean isList(Operand operand) {
        return operand.type() instanceof Array || operand.type() instanceof FixedArray;
    }

    /** One list of two, or of one and {@code NULL}. */
    private static Optional<SqlType> lists(Operand left, Operand right) {
        return element(left)
                .flatMap(one -> element(right).flatMap(other -> DuckDbCommon.STRICT.of(one, other)))
                .map(Array::new);
    }

    /** Any two lists may be compared, whatever they hold. */
    private static boolean isContainment(String operator, Operand left, Operand right) {
        boolean texts = left instanceof TextConstant && right instanceof TextConstant;
        boolean lists = mayBeList(left) && mayBeList(right);
        return !texts && (lists || DuckDbOverloads.choose(operator, left, right).isPresent());
    }

    private static boolean mayBeList(Operand operand) {
        return isList(operand)
                || operand.isNull()
                || operand.type() == Simple.VARIANT
                || operand instanceof TextConstant;
    }

    private static Optional<SqlType> element(Operand operand) {
        return switch (operand.type()) {
            case Array array -> Optional.of(array.element());
            case FixedArray array -> Optional.of(array.element());
            case Simple none when none == Simple.NULL -> Optional.of(none);
            default -> Optional.empty();
        };
    }

    static Optional<Operand> unary(String operator, Operand operand) {
        if (Operators.TESTS.contains(operator)) {
            return Optional.of(Operand.of(Simple.BOOLEAN));
        }
        if (operator.equals("-") && operand instanceof IntegerConstant constant) {
            return Optional.of(DuckDbLiterals.integer(constant.value().negate()));
        }
        if (operator.equals("+") && isList(operand)) {
            return element(operand).map(element -> Operand.of(new Array(element)));
        }
        return DuckDbOverloads.choose(operator, operand)
                .map(overload -> overload.result() instanceof Decimal ? operand.type() : overload.result())
                .map(Operand::of);
    }
}
