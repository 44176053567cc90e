package dev.rocky.engine.internal.diff;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Field;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types as documents about differences have always spelled them, which is another way than everywhere else. */
final class DebugTypes {

    private DebugTypes() {}

    static String of(SqlType type) {
        return switch (type) {
            case SqlType.Simple simple ->
                Stream.of(simple.name().split("_", -1)).map(DebugTypes::word).collect(Collectors.joining());
            case SqlType.Decimal decimal ->
                "Decimal { precision: " + decimal.precision() + ", scale: " + decimal.scale() + " }";
            case SqlType.Array array -> "Array(" + of(array.element()) + ")";
            case SqlType.FixedArray array -> "Array(" + of(array.element()) + ", " + array.length() + ")";
            case SqlType.Map map -> "Map(" + of(map.key()) + ", " + of(map.value()) + ")";
            case SqlType.Struct struct -> "Struct([" + fields(struct.fields()) + "])";
            case SqlType.Union union -> "Union([" + fields(union.alternatives()) + "])";
            case SqlType.Enumeration values -> "Enum(" + values.values() + ")";
            case SqlType.Opaque opaque -> opaque.name();
            case SqlType.Unknown ignored -> "Unknown";
        };
    }

    private static String fields(List<Field> fields) {
        return fields.stream()
                .map(field -> "StructField { name: \"" + field.name() + "\", data_type: " + of(field.type())
                        + ", nullable: " + field.nullable() + " }")
                .collect(Collectors.joining(", "));
    }

    /** {@code INT64} is {@code Int64}, {@code UINT8} is {@code UInt8}. */
    private static String word(String part) {
        int capitals = part.startsWith("UINT") ? 2 : 1;
        return part.substring(0, capitals) + part.substring(capitals).toLowerCase(Locale.ROOT);
    }
}
