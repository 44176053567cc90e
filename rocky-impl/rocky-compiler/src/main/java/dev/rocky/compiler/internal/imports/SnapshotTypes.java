package dev.rocky.compiler.internal.imports;

import dev.rocky.compiler.internal.check.TypeWords;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types as snapshots write them; what is not understood is not known. */
final class SnapshotTypes {

    private static final Map<String, Simple> SIMPLE =
            Stream.of(Simple.values()).collect(Collectors.toMap(TypeWords::of, simple -> simple));

    private SnapshotTypes() {}

    static SqlType of(JsonTree tree) {
        return switch (tree) {
            case JsonTree.Text name -> {
                Simple simple = SIMPLE.get(name.text());
                yield simple == null ? SqlType.unknown() : simple;
            }
            case JsonTree.Fields object when object.fields().size() == 1 -> composite(object);
            case JsonTree.Fields ignored -> SqlType.unknown();
            case JsonTree.Items ignored -> SqlType.unknown();
            case JsonTree.Plain ignored -> SqlType.unknown();
        };
    }

    private static SqlType composite(JsonTree.Fields object) {
        Map.Entry<String, JsonTree> only = object.fields().entrySet().iterator().next();
        return switch (only.getKey()) {
            case "Decimal" -> decimal(only.getValue());
            case "Array" -> new SqlType.Array(of(only.getValue()));
            case "Map" ->
                only.getValue() instanceof JsonTree.Items pair && pair.items().size() == 2
                        ? new SqlType.Map(
                                of(pair.items().get(0)), of(pair.items().get(1)))
                        : SqlType.unknown();
            case "Struct" ->
                only.getValue() instanceof JsonTree.Items fields
                        ? new SqlType.Struct(fields(fields))
                        : SqlType.unknown();
            default -> SqlType.unknown();
        };
    }

    private static SqlType decimal(JsonTree tree) {
        if (tree instanceof JsonTree.Fields digits) {
            int precision = number(digits.at("precision"));
            int scale = number(digits.at("scale"));
            if (precision > 0 && scale >= 0) {
                return new SqlType.Decimal(precision, scale);
            }
        }
        return SqlType.unknown();
    }

    private static int number(JsonTree tree) {
        return tree instanceof JsonTree.Plain plain && plain.text().matches("\\d{1,3}")
                ? Integer.parseInt(plain.text())
                : -1;
    }

    private static List<Field> fields(JsonTree.Items items) {
        List<Field> fields = new ArrayList<>();
        for (JsonTree item : items.items()) {
            if (item instanceof JsonTree.Fields field && field.at("name") instanceof JsonTree.Text name) {
                boolean nullable = !field.at("nullable").equals(new JsonTree.Plain("false"));
                fields.add(new Field(name.text(), of(field.at("data_type")), nullable));
            }
        }
        return fields;
    }
}
