package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Name;
import dev.rocky.type.SqlType;
import java.util.List;

/** Parts of values that have parts. */
final class Fields {

    private Fields() {}

    /** What is found along a path of fields; the value itself where the path is empty. */
    static Value of(Value value, List<Name> path) {
        Value at = value;
        for (Name field : path) {
            at = of(at, field.text());
        }
        return at;
    }

    /** One field. */
    static Value of(Value value, String field) {
        return Value.of(type(value.type(), field), true, value.origins().through(Transform.Simple.EXPRESSION));
    }

    private static SqlType type(SqlType whole, String name) {
        return switch (whole) {
            case SqlType.Struct struct -> named(struct.fields(), name);
            case SqlType.Union union -> named(union.alternatives(), name);
            case SqlType.Map map -> map.value();
            case SqlType.Simple simple ->
                simple == SqlType.Simple.JSON || simple == SqlType.Simple.VARIANT ? simple : SqlType.unknown();
            case SqlType.Array array -> SqlType.unknown();
            case SqlType.FixedArray array -> SqlType.unknown();
            case SqlType.Decimal decimal -> SqlType.unknown();
            case SqlType.Enumeration enumeration -> SqlType.unknown();
            case SqlType.Opaque opaque -> SqlType.unknown();
            case SqlType.Unknown unknown -> SqlType.unknown();
        };
    }

    private static SqlType named(List<SqlType.Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(SqlType.Field::type)
                .findFirst()
                .orElse(SqlType.unknown());
    }
}
