package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.functions.RuleResult.Gives;
import dev.rocky.compiler.internal.functions.RuleResult.Other;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What functions of lists give. */
final class ListRules {

    /** What becomes of a {@code NULL} where a list should be. */
    private static final RuleResult NOTHING = new Gives(Simple.NULL);

    private final TypeRules types;
    private final FunctionCatalog functions;

    ListRules(TypeRules types, FunctionCatalog functions) {
        this.types = types;
        this.functions = functions;
    }

    RuleResult value(Arguments arguments) {
        return arguments.size() == 0
                ? new Gives(new SqlType.Array(Simple.NULL))
                : RuleResult.orRefused(common(arguments.operands(0)).map(SqlType.Array::new));
    }

    RuleResult arrayValue(Arguments arguments) {
        return arguments.size() == 0
                ? Other.REFUSED
                : RuleResult.orRefused(common(arguments.operands(0))
                        .map(element -> new SqlType.FixedArray(element, arguments.size())));
    }

    /** A list of rows; a last argument {@code true} only says how long it is. */
    RuleResult zip(Arguments arguments) {
        List<SqlType> elements = new ArrayList<>();
        for (Operand operand : arguments.operands(0)) {
            if (operand.type() != Simple.BOOLEAN) {
                elements.add(element(operand.type()).orElse(SqlType.unknown()));
            }
        }
        return new Gives(new SqlType.Array(StructRules.unnamed(elements)));
    }

    RuleResult concat(Arguments arguments) {
        List<Operand> elements = new ArrayList<>();
        for (Operand operand : arguments.operands(0)) {
            if (operand.isNull()) {
                continue;
            }
            Optional<SqlType> element = element(operand.type());
            if (element.isEmpty()) {
                return operand.isUnknown() ? RuleResult.UNKNOWN : Other.UNDECIDED;
            }
            elements.add(Operand.of(element.get()));
        }
        if (arguments.size() == 0) {
            return RuleResult.UNKNOWN;
        }
        return elements.isEmpty()
                ? NOTHING
                : RuleResult.orRefused(common(elements).map(SqlType.Array::new));
    }

    RuleResult append(Arguments arguments, int list, int added) {
        if (arguments.size() != 2) {
            return Other.REFUSED;
        }
        return elementOrNothing(arguments.operand(list))
                .map(element ->
                        RuleResult.orRefused(common(List.of(Operand.of(element), Operand.of(arguments.type(added))))
                                .map(SqlType.Array::new)))
                .orElse(RuleResult.UNKNOWN);
    }

    /** {@code concat}: of lists a list, of anything else a text. */
    RuleResult concatAny(Arguments arguments) {
        List<Operand> operands = arguments.operands(0);
        if (operands.stream().anyMatch(operand -> element(operand.type()).isPresent())) {
            return concat(arguments);
        }
        return operands.stream().anyMatch(Operand::isUnknown) ? RuleResult.UNKNOWN : new Gives(Simple.STRING);
    }

    RuleResult same(Arguments arguments) {
        return arguments.operand(0).isNull()
                ? NOTHING
                : RuleResult.orUndecided(element(arguments.type(0)).map(SqlType.Array::new));
    }

    /** A part of a list or of a text. */
    RuleResult slice(Arguments arguments) {
        SqlType type = arguments.type(0);
        return element(type).isPresent() ? same(arguments) : new Gives(type);
    }

    /** @param index the type of a lambda's second parameter, the place of the element, where it is not INT64 */
    RuleResult transform(Arguments arguments, String index) {
        if (arguments.operand(0).isNull()) {
            return NOTHING;
        }
        Simple place = index.isEmpty() ? Simple.INT64 : Simple.valueOf(index);
        return body(arguments, 1, List.of(elementOrUnknown(arguments), place))
                .<RuleResult>map(type -> new Gives(new SqlType.Array(type)))
                .orElse(Other.UNDECIDED);
    }

    /** Every step must give the type that the next one starts with. */
    RuleResult reduce(Arguments arguments) {
        if (arguments.operand(0).isNull()) {
            return NOTHING;
        }
        SqlType element = elementOrUnknown(arguments);
        SqlType start = arguments.size() > 2 ? arguments.type(2) : element;
        Optional<SqlType> step = body(arguments, 1, List.of(start, element, Simple.INT64));
        return step.isEmpty()
                ? Other.UNDECIDED
                : RuleResult.orRefused(common(List.of(Operand.of(start), Operand.of(step.get()))));
    }

    RuleResult aggregate(Arguments arguments, String given) {
        if (arguments.operand(0).isNull()) {
            return NOTHING;
        }
        Optional<String> name = given.isEmpty() ? arguments.text(1) : Optional.of(given);
        Optional<SqlType> element = element(arguments.type(0));
        if (name.isEmpty() || element.isEmpty()) {
            return RuleResult.UNKNOWN;
        }
        List<FunctionArgument> passed = new ArrayList<>();
        passed.add(new FunctionArgument.Value(Optional.empty(), Operand.of(element.get()), true));
        FunctionCall call = arguments.call();
        passed.addAll(call.arguments().subList(given.isEmpty() ? 2 : 1, arguments.size()));
        FunctionCall inner = new FunctionCall(name.get(), passed, false, false, false, List.of(), false);
        return switch (functions.call(inner)) {
            case FunctionResult.Typed typed -> new Gives(typed.operand().type());
            case FunctionResult.Refused refused -> Other.REFUSED;
            case FunctionResult.NotFound notFound -> RuleResult.UNKNOWN;
        };
    }

    /** The elements of a list as rows; the fields of a struct become columns, which is no single type. */
    RuleResult unnest(Arguments arguments) {
        if (arguments.operand(0).isNull()) {
            return NOTHING;
        }
        if (arguments.type(0) instanceof SqlType.Struct) {
            return RuleResult.UNKNOWN;
        }
        Optional<SqlType> element = element(arguments.type(0));
        if (element.isPresent() && arguments.size() > 1) {
            return arguments.names("recursive") ? innermost(element.get()) : RuleResult.UNKNOWN;
        }
        return element.<RuleResult>map(Gives::new).orElse(RuleResult.UNKNOWN);
    }

    private static RuleResult innermost(SqlType type) {
        Optional<SqlType> element = element(type);
        if (element.isPresent()) {
            return innermost(element.get());
        }
        return type instanceof SqlType.Struct ? RuleResult.UNKNOWN : new Gives(type);
    }

    RuleResult invoke(Arguments arguments) {
        List<SqlType> given = arguments.operands(1).stream().map(Operand::type).toList();
        return body(arguments, 0, given).<RuleResult>map(Gives::new).orElse(Other.UNDECIDED);
    }

    /** What a lambda gives for as many of the types as it has parameters. */
    private static Optional<SqlType> body(Arguments arguments, int place, List<SqlType> given) {
        return arguments
                .lambda(place)
                .map(lambda -> lambda.parameters() > given.size()
                        ? SqlType.unknown()
                        : lambda.body()
                                .type(given.subList(0, lambda.parameters()))
                                .operand()
                                .type());
    }

    private Optional<SqlType> common(List<Operand> operands) {
        return types.common(Agreement.LIST, operands);
    }

    private static SqlType elementOrUnknown(Arguments arguments) {
        return element(arguments.type(0)).orElse(SqlType.unknown());
    }

    private static Optional<SqlType> elementOrNothing(Operand list) {
        return list.isNull() ? Optional.of(Simple.NULL) : element(list.type());
    }

    static Optional<SqlType> element(SqlType type) {
        return switch (type) {
            case SqlType.Array array -> Optional.of(array.element());
            case SqlType.FixedArray array -> Optional.of(array.element());
            default -> Optional.empty();
        };
    }
}
