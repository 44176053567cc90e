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
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Operators and casts. */
final class Operators {

    private static final Set<String> COMPARISONS = Set.of("=", "==", "<>", "!=", "<", "<=", ">", ">=", "<=>");

    /** Operators that give {@code NULL} for nothing but {@code NULL}. */
    private static final Set<String> STRICT = Set.of(
            "=", "==", "<>", "!=", "<", "<=", ">", ">=", "AND", "OR", "+", "-", "*", "||", "&", "|", "^", "**", "<<",
            ">>", "#", "~", "!~", "~*", "!~*", "~~", "!~~", "~~*", "!~~*", "~~~", "^@");

    /** Operators that give {@code NULL} where they divide by zero, in some warehouse at least. */
    private static final Set<String> DIVISIONS = Set.of("/", "//", "%", "DIV", "MOD");

    /** The same column in another row of a hierarchy, if there is such a row. */
    private static final Set<String> OTHER_ROWS = Set.of("PRIOR", "CONNECT_BY_ROOT");

    private final Expressions expressions;

    Operators(Expressions expressions) {
        this.expressions = expressions;
    }

    static boolean isComparison(String operator) {
        return COMPARISONS.contains(operator) || isNullSafe(operator);
    }

    private static boolean isNullSafe(String operator) {
        return operator.equals("<=>") || operator.startsWith("IS ");
    }

    /** A long chain of operators is a deep tree to the left: it is walked, not descended. */
    Value binary(Expression.Binary outermost, Place place) {
        Deque<Expression.Binary> chain = new ArrayDeque<>();
        Expression start = outermost;
        while (start instanceof Expression.Binary binary
                && (chain.isEmpty() || expressions.groupedBy(binary, place).isEmpty())) {
            chain.push(binary);
            start = binary.left();
        }
        Value value = expressions.type(start, place);
        for (Expression.Binary binary : chain) {
            value = combine(binary, value, expressions.type(binary.right(), place));
        }
        return value;
    }

    private Value combine(Expression.Binary binary, Value left, Value right) {
        String operator = binary.operator();
        if (isComparison(operator)) {
            expressions.findings().compared(left, right, Agreement.COMPARISON, binary.span());
        }
        Optional<SqlType> type = expressions.rules().binary(operator, left.operand(), right.operand());
        if (type.isEmpty()) {
            refuse(binary, left, right);
        }
        return Value.of(
                type.orElse(SqlType.unknown()),
                isNullable(binary, left, right),
                left.origins().and(right.origins()).through(Transform.Simple.EXPRESSION));
    }

    private static boolean isNullable(Expression.Binary binary, Value left, Value right) {
        String operator = binary.operator();
        if (isNullSafe(operator)) {
            return false;
        }
        boolean either = left.nullable() || right.nullable();
        if (STRICT.contains(operator)) {
            return either;
        }
        return either || !(DIVISIONS.contains(operator) && isNonZero(binary.right()));
    }

    private static boolean isNonZero(Expression divisor) {
        return divisor instanceof Expression.NumberLiteral number
                && number.kind() != Expression.NumberKind.HEX
                && number.text().chars().anyMatch(digit -> digit >= '1' && digit <= '9');
    }

    private void refuse(Expression.Binary binary, Value left, Value right) {
        if (PartlyKnown.is(left.type()) || PartlyKnown.is(right.type())) {
            return;
        }
        expressions.report(Problem.of(
                QueryCodes.E156,
                binary.span(),
                "operator " + binary.operator() + " does not take " + name(left) + " and " + name(right),
                "cast one side to the type of the other"));
    }

    private String name(Value value) {
        return TypeNames.print(value.type(), expressions.language().syntax());
    }

    Value unary(Expression.Unary unary, Place place) {
        Value operand = expressions.type(unary.operand(), place);
        if (unary.operator().startsWith("IS ")) {
            return Value.of(SqlType.Simple.BOOLEAN, false, operand.origins().through(Transform.Simple.EXPRESSION));
        }
        if (OTHER_ROWS.contains(unary.operator())) {
            return new Value(operand.operand(), true, operand.origins().through(Transform.Simple.EXPRESSION));
        }
        Optional<Operand> result = expressions.rules().unary(unary.operator(), operand.operand());
        if (result.isEmpty() && !PartlyKnown.is(operand.type())) {
            expressions.report(Problem.of(
                    QueryCodes.E156, unary.span(), "operator " + unary.operator() + " does not take " + name(operand)));
        }
        boolean strict = !unary.operator().equals("!");
        return new Value(
                result.orElseGet(() -> Operand.of(SqlType.unknown())),
                !strict || operand.nullable(),
                operand.origins().through(Transform.Simple.EXPRESSION));
    }

    Value cast(Expression.Cast cast, Place place) {
        Value operand = expressions.type(cast.operand(), place);
        Origins format = cast.format()
                .map(each -> expressions.type(each, place).origins().through(Transform.Simple.EXPRESSION))
                .orElse(Origins.NONE);
        Transform step = cast.lenient() ? Transform.Simple.TRY_CAST : Transform.Simple.CAST;
        SqlType target = expressions.rules().read(expressions.named(cast.type()));
        return new Value(
                expressions.rules().cast(operand.operand(), target),
                cast.lenient() || operand.nullable(),
                operand.origins().through(step).and(format));
    }

    Value atTimeZone(Expression.AtTimeZone zoned, Place place) {
        Value zone = expressions.type(zoned.zone(), place);
        Value operand = expressions.type(zoned.operand(), place);
        Value called = expressions.calls().apply("timezone", List.of(zone, operand));
        return called.type().isUnknown()
                ? Value.of(switched(operand.type()), called.nullable(), called.origins())
                : called;
    }

    /** What the standard says: a zone is given to what has none, and taken from what has one. */
    private static SqlType switched(SqlType type) {
        if (type == SqlType.Simple.TIMESTAMP) {
            return SqlType.Simple.TIMESTAMP_NTZ;
        }
        return type == SqlType.Simple.TIMESTAMP_NTZ ? SqlType.Simple.TIMESTAMP : SqlType.unknown();
    }
}
