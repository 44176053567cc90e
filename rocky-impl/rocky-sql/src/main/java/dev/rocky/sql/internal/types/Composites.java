package dev.rocky.sql.internal.types;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Field;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a dialect prints a type with types in its brackets.
 *
 * @param open the bracket that opens
 * @param close the bracket that closes
 * @param between what stands between two types
 * @param behindName what stands between a field's name and its type
 * @param quote what stands around a name that is no plain word
 */
record Composites(String open, String close, String between, String behindName, char quote) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** A type of types without names. */
    String of(String name, TypeNaming naming, SqlType... types) {
        return of(
                name,
                naming,
                List.of(types).stream().map(type -> new Field("", type)).toList());
    }

    /** A type of fields, whose names may be empty. */
    String of(String name, TypeNaming naming, List<Field> fields) {
        return fields.stream()
                .map(field -> field(field.name()) + naming.print(field.type()))
                .collect(Collectors.joining(between, name + open, close));
    }

    private String field(String name) {
        if (name.isEmpty()) {
            return "";
        }
        boolean plain = PLAIN.matcher(name).matches();
        return (plain ? name : quote + name.replace("" + quote, "" + quote + quote) + quote) + behindName;
    }
}
