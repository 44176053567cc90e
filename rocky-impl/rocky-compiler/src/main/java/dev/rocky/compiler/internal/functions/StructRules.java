package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.functions.RuleResult.Gives;
import dev.rocky.compiler.internal.functions.RuleResult.Other;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What functions of structs, unions and enumerations give. */
final class StructRules {

    private static final int BYTE_VALUES = 1 << Byte.SIZE;
    private static final int SHORT_VALUES = 1 << Short.SIZE;

    private StructRules() {}

    /** A struct of the arguments, which all have names; one without takes it from the column, which nobody tells us. */
    static RuleResult pack(Arguments arguments) {
        List<Field> fields = new ArrayList<>();
        return named(arguments, 0, fields) ? new Gives(new SqlType.Struct(fields)) : RuleResult.UNKNOWN;
    }

    /** {@code named_struct('a', 1, 'b', 2)}. */
    static RuleResult namesAndValues(Arguments arguments) {
        List<Field> fields = new ArrayList<>();
        for (int index = 0; index + 1 < arguments.size(); index += 2) {
            Optional<String> name = arguments.text(index);
            if (name.isEmpty()) {
                return RuleResult.UNKNOWN;
            }
            fields.add(new Field(name.get(), arguments.type(index + 1)));
        }
        return fields.isEmpty() ? RuleResult.UNKNOWN : new Gives(new SqlType.Struct(fields));
    }

    static RuleResult row(Arguments arguments) {
        return new Gives(unnamed(
                arguments.operands(0).stream().map(operand -> operand.type()).toList()));
    }

    static RuleResult field(Arguments arguments) {
        List<Field> fields = switch (arguments.type(0)) {
            case SqlType.Struct struct -> struct.fields();
            case SqlType.Union union -> union.alternatives();
            default -> List.of();
        };
        if (fields.isEmpty()) {
            return Other.UNDECIDED;
        }
        Optional<Field> found = arguments
                .text(1)
                .flatMap(name -> fields.stream()
                        .filter(field -> field.name().equalsIgnoreCase(name))
                        .findFirst());
        if (found.isEmpty()) {
            found = arguments
                    .integer(1)
                    .filter(place -> place >= 1 && place <= fields.size())
                    .map(place -> fields.get(place - 1));
        }
        return found.<RuleResult>map(field -> new Gives(field.type())).orElse(RuleResult.UNKNOWN);
    }

    static RuleResult insert(Arguments arguments) {
        if (!(arguments.type(0) instanceof SqlType.Struct struct)) {
            return RuleResult.UNKNOWN;
        }
        List<Field> fields = new ArrayList<>(struct.fields());
        return named(arguments, 1, fields) ? new Gives(new SqlType.Struct(fields)) : RuleResult.UNKNOWN;
    }

    static RuleResult update(Arguments arguments) {
        List<Field> changes = new ArrayList<>();
        if (!(arguments.type(0) instanceof SqlType.Struct struct) || !named(arguments, 1, changes)) {
            return RuleResult.UNKNOWN;
        }
        List<Field> fields = new ArrayList<>(struct.fields());
        for (Field change : changes) {
            int place = place(fields, change.name());
            if (place < 0) {
                fields.add(change);
            } else {
                fields.set(place, new Field(fields.get(place).name(), change.type()));
            }
        }
        return new Gives(new SqlType.Struct(fields));
    }

    static RuleResult concat(Arguments arguments) {
        List<Field> fields = new ArrayList<>();
        for (int index = 0; index < arguments.size(); index++) {
            if (!(arguments.type(index) instanceof SqlType.Struct struct)) {
                return RuleResult.UNKNOWN;
            }
            fields.addAll(struct.fields());
        }
        return new Gives(new SqlType.Struct(fields));
    }

    static RuleResult values(Arguments arguments) {
        return arguments.type(0) instanceof SqlType.Struct struct
                ? new Gives(unnamed(struct.fields().stream().map(Field::type).toList()))
                : RuleResult.UNKNOWN;
    }

    static RuleResult unionValue(Arguments arguments) {
        List<Field> alternatives = new ArrayList<>();
        return named(arguments, 0, alternatives) ? new Gives(new SqlType.Union(alternatives)) : RuleResult.UNKNOWN;
    }

    static RuleResult unionTag(Arguments arguments) {
        return arguments.type(0) instanceof SqlType.Union union
                ? new Gives(new SqlType.Enumeration(
                        union.alternatives().stream().map(Field::name).toList()))
                : RuleResult.UNKNOWN;
    }

    static RuleResult enumCode(Arguments arguments) {
        if (!(arguments.type(0) instanceof SqlType.Enumeration enumeration)) {
            return RuleResult.UNKNOWN;
        }
        int values = enumeration.values().size();
        if (values < BYTE_VALUES) {
            return new Gives(Simple.UINT8);
        }
        return new Gives(values < SHORT_VALUES ? Simple.UINT16 : Simple.UINT32);
    }

    /** A struct without names. */
    static SqlType unnamed(List<SqlType> types) {
        return new SqlType.Struct(
                types.stream().map(type -> new Field("", type)).toList());
    }

    private static int place(List<Field> fields, String name) {
        for (int index = 0; index < fields.size(); index++) {
            if (fields.get(index).name().equalsIgnoreCase(name)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean named(Arguments arguments, int from, List<Field> fields) {
        for (int index = from; index < arguments.size(); index++) {
            Optional<String> name = arguments.name(index);
            if (name.isEmpty()) {
                return false;
            }
            fields.add(new Field(name.get(), arguments.type(index)));
        }
        return true;
    }
}
