package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.functions.RuleResult.Gives;
import dev.rocky.compiler.internal.functions.RuleResult.Other;
import dev.rocky.compiler.internal.types.JsonPaths;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What functions give whose result hangs on a text in the query: a unit, a format, a structure. */
final class TextRules {

    private final SqlSyntax syntax;

    TextRules(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    /** One part is a number, a list of parts is a struct of them. */
    static RuleResult datePart(Arguments arguments) {
        Optional<String> unit = arguments.text(0);
        if (unit.isPresent()) {
            return new Gives(partType(unit.get()));
        }
        if (ListRules.element(arguments.type(0)).isEmpty()) {
            return Other.UNDECIDED;
        }
        return arguments
                .texts(0)
                .<RuleResult>map(units -> new Gives(
                        struct(units, units.stream().map(TextRules::partType).toList())))
                .orElse(RuleResult.UNKNOWN);
    }

    private static SqlType partType(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "epoch", "julian" -> Simple.FLOAT64;
            default -> Simple.INT64;
        };
    }

    /** {@code variant_get(v, p, 'int')}, and {@code from_json(j, 'a INT, b STRING')}, whose text names fields alone. */
    RuleResult namedType(Arguments arguments, int place) {
        if (arguments.size() <= place) {
            return Other.UNDECIDED;
        }
        Optional<String> text = arguments.text(place);
        if (text.isEmpty()) {
            return RuleResult.UNKNOWN;
        }
        SqlType type = TypeNames.parse(text.get(), syntax);
        boolean simple = !type.isUnknown() && !(type instanceof SqlType.Opaque);
        return new Gives(simple ? type : certain(TypeNames.parse("STRUCT<" + text.get() + ">", syntax)));
    }

    /** A struct all of whose fields are known to be types. */
    private static SqlType certain(SqlType struct) {
        return struct instanceof SqlType.Struct known
                        && known.fields().stream()
                                .noneMatch(field -> field.type().isUnknown())
                ? struct
                : SqlType.unknown();
    }

    /** A format that reads an offset gives an instant, one that reads nanoseconds keeps them. */
    static RuleResult strptime(Arguments arguments) {
        Optional<List<String>> formats = arguments.text(1).map(List::of).or(() -> arguments.texts(1));
        if (formats.isEmpty()) {
            return RuleResult.UNKNOWN;
        }
        boolean zone = formats.get().stream().anyMatch(format -> specifies(format, 'z') || specifies(format, 'Z'));
        boolean nanoseconds = formats.get().stream().anyMatch(format -> specifies(format, 'n'));
        Simple instant = nanoseconds ? Simple.TIMESTAMP_TZ_NS : Simple.TIMESTAMP;
        Simple zoneless = nanoseconds ? Simple.TIMESTAMP_NS : Simple.TIMESTAMP_NTZ;
        return new Gives(zone ? instant : zoneless);
    }

    private static boolean specifies(String format, char letter) {
        for (int place = format.indexOf('%'); place >= 0 && place + 1 < format.length(); ) {
            if (format.charAt(place + 1) == letter) {
                return true;
            }
            place = format.indexOf('%', place + 2);
        }
        return false;
    }

    RuleResult fromJson(Arguments arguments) {
        return arguments
                .text(1)
                .<RuleResult>map(structure -> new Gives(JsonStructure.type(structure, syntax)))
                .orElse(RuleResult.UNKNOWN);
    }

    RuleResult jsonPath(Arguments arguments, String type) {
        boolean several = arguments.text(1).filter(JsonPaths::findsSeveral).isPresent();
        return several ? new Gives(new SqlType.Array(TypeNames.parse(type, syntax))) : Other.UNDECIDED;
    }

    /** With names for the groups a struct of them. */
    static RuleResult regexpExtract(Arguments arguments, boolean all) {
        if (ListRules.element(arguments.type(2)).isEmpty()) {
            return Other.UNDECIDED;
        }
        Optional<SqlType> struct = arguments
                .texts(2)
                .map(names -> struct(
                        names,
                        names.stream().<SqlType>map(name -> Simple.STRING).toList()));
        return struct.<RuleResult>map(type -> new Gives(all ? new SqlType.Array(type) : type))
                .orElse(RuleResult.UNKNOWN);
    }

    private static SqlType struct(List<String> names, List<SqlType> types) {
        List<Field> fields = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            fields.add(new Field(names.get(index), types.get(index)));
        }
        return new SqlType.Struct(fields);
    }
}
