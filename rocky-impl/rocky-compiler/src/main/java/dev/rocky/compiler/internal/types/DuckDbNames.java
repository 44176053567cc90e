package dev.rocky.compiler.internal.types;

import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.Struct;
import dev.rocky.type.SqlType.Union;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names inside of types, whose case DuckDB keeps and does not heed. */
final class DuckDbNames {

    private DuckDbNames() {}

    /** The field of a name, or {@code null} where there is none. */
    static @Nullable Field find(List<Field> fields, String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return field;
            }
        }
        return null;
    }

    /** Whether the fields of a struct are known by their places. */
    static boolean isTuple(Struct struct) {
        return !struct.fields().isEmpty() && struct.fields().get(0).name().isEmpty();
    }

    /** Whether a union has alternatives of all these names, whatever their types. */
    static boolean holdsAll(Union union, List<Field> alternatives) {
        return alternatives.stream().allMatch(alternative -> find(union.alternatives(), alternative.name()) != null);
    }
}
