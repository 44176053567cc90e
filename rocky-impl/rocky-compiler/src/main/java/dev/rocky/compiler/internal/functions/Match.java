package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.functions.TypePattern.Exact;
import dev.rocky.compiler.internal.functions.TypePattern.Family;
import dev.rocky.compiler.internal.functions.TypePattern.FixedListOf;
import dev.rocky.compiler.internal.functions.TypePattern.ListOf;
import dev.rocky.compiler.internal.functions.TypePattern.MapOf;
import dev.rocky.compiler.internal.functions.TypePattern.NamedPattern;
import dev.rocky.compiler.internal.functions.TypePattern.StructOf;
import dev.rocky.compiler.internal.functions.TypePattern.Variable;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of one call held against one signature. */
final class Match {

    /** What DuckDB counts where any type is taken. */
    private static final int ANY_COST = 5;

    /** What DuckDB counts where a text in quotes, or nothing, stands for something composed. */
    private static final int COMPOSED_COST = 160;

    private static final SqlType SOME_DECIMAL = new SqlType.Decimal(18, 3);

    private final TypeRules rules;
    private final Map<Character, List<Operand>> variables = new LinkedHashMap<>();
    private Optional<SqlType> decimal = Optional.empty();

    Match(TypeRules rules) {
        this.rules = rules;
    }

    /** The sum of what the casts cost; {@link TypeRules#NO_CAST} where the signature does not take the arguments. */
    int cost(Signature signature, Arguments arguments) {
        int sum = 0;
        for (int index = 0; index < arguments.size(); index++) {
            int cost = cost(signature.parameter(index), arguments.at(index));
            if (cost == TypeRules.NO_CAST) {
                return cost;
            }
            sum += cost;
        }
        return sum;
    }

    private int cost(TypePattern parameter, FunctionArgument argument) {
        return switch (argument) {
            case FunctionArgument.Lambda lambda -> parameter == Family.LAMBDA ? 0 : TypeRules.NO_CAST;
            case FunctionArgument.Value value -> cost(parameter, value.operand());
        };
    }

    private int cost(TypePattern parameter, Operand operand) {
        SqlType type = operand.type();
        if (type.isUnknown()) {
            return parameter == Family.LAMBDA ? TypeRules.NO_CAST : 0;
        }
        return switch (parameter) {
            case Exact exact -> exact(operand, exact.type());
            case Family family -> family(family, operand);
            case Variable variable -> {
                variables
                        .computeIfAbsent(variable.letter(), letter -> new ArrayList<>())
                        .add(operand);
                yield 0;
            }
            case ListOf list ->
                switch (type) {
                    case SqlType.Array array -> cost(list.element(), Operand.of(array.element()));
                    case SqlType.FixedArray array -> cost(list.element(), Operand.of(array.element()));
                    default -> absent(operand);
                };
            case FixedListOf list ->
                type instanceof SqlType.FixedArray array
                                && list.length()
                                        .filter(length -> length != array.length())
                                        .isEmpty()
                        ? cost(list.element(), Operand.of(array.element()))
                        : absent(operand);
            case MapOf map ->
                type instanceof SqlType.Map actual
                        ? plus(cost(map.key(), Operand.of(actual.key())), cost(map.value(), Operand.of(actual.value())))
                        : absent(operand);
            case StructOf struct ->
                type instanceof SqlType.Struct actual
                                && actual.fields().size() == struct.fields().size()
                        ? fields(struct, actual)
                        : absent(operand);
        };
    }

    private int exact(Operand operand, SqlType expected) {
        return Overloads.open(operand) ? 0 : rules.castCost(operand, expected);
    }

    private int family(Family family, Operand operand) {
        SqlType type = operand.type();
        return switch (family) {
            case ANY -> ANY_COST;
            case DECIMAL -> {
                if (type instanceof SqlType.Decimal) {
                    decimal = decimal.isEmpty() ? Optional.of(type) : decimal;
                    yield 0;
                }
                yield rules.castCost(operand, SOME_DECIMAL);
            }
            case STRUCT -> type instanceof SqlType.Struct ? 0 : absent(operand);
            case TUPLE ->
                type instanceof SqlType.Struct struct
                                && struct.fields().stream()
                                        .allMatch(field -> field.name().isEmpty())
                        ? 0
                        : absent(operand);
            case UNION -> type instanceof SqlType.Union ? 0 : absent(operand);
            case LAMBDA -> TypeRules.NO_CAST;
        };
    }

    /** The cost where a list, a map or a struct is expected and there is none. */
    private static int absent(Operand operand) {
        return operand.isNull() || operand instanceof Operand.TextConstant ? COMPOSED_COST : TypeRules.NO_CAST;
    }

    private int fields(StructOf struct, SqlType.Struct actual) {
        int sum = 0;
        for (int index = 0; index < actual.fields().size(); index++) {
            SqlType type = actual.fields().get(index).type();
            sum = plus(sum, cost(struct.fields().get(index).type(), Operand.of(type)));
        }
        return sum;
    }

    private static int plus(int left, int right) {
        return left == TypeRules.NO_CAST || right == TypeRules.NO_CAST ? TypeRules.NO_CAST : left + right;
    }

    /**
     * The type of a result for these arguments.
     *
     * @return empty where arguments that must agree do not
     */
    Optional<SqlType> result(TypePattern pattern) {
        return switch (pattern) {
            case Exact exact -> Optional.of(exact.type());
            case Family family ->
                Optional.of(family == Family.DECIMAL ? decimal.orElse(SqlType.unknown()) : SqlType.unknown());
            case Variable variable -> variable(variable.letter());
            case ListOf list -> result(list.element()).map(SqlType.Array::new);
            case FixedListOf list ->
                result(list.element())
                        .map(element -> list.length()
                                .<SqlType>map(length -> new SqlType.FixedArray(element, length))
                                .orElse(SqlType.unknown()));
            case MapOf map ->
                result(map.key()).flatMap(key -> result(map.value()).map(value -> new SqlType.Map(key, value)));
            case StructOf struct -> struct(struct.fields());
        };
    }

    private Optional<SqlType> variable(char letter) {
        List<Operand> operands = variables.getOrDefault(letter, List.of());
        if (operands.isEmpty() || operands.stream().anyMatch(Operand::isUnknown)) {
            return Optional.of(SqlType.unknown());
        }
        return operands.size() == 1 ? Optional.of(operands.getFirst().type()) : rules.common(Agreement.LIST, operands);
    }

    private Optional<SqlType> struct(List<NamedPattern> patterns) {
        List<SqlType.Field> fields = new ArrayList<>();
        for (NamedPattern pattern : patterns) {
            result(pattern.type()).ifPresent(type -> fields.add(new SqlType.Field(pattern.name(), type)));
        }
        return fields.size() == patterns.size() ? Optional.of(new SqlType.Struct(fields)) : Optional.empty();
    }
}
