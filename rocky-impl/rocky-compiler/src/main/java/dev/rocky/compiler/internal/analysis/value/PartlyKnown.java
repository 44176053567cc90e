package dev.rocky.compiler.internal.analysis.value;

import dev.rocky.type.SqlType;

/** Tells types that hold something unknown: what refuses them may take what they really are. */
public final class PartlyKnown {

    private PartlyKnown() {}

    /** Whether a type is unknown, or a part of it is. */
    public static boolean is(SqlType type) {
        return switch (type) {
            case SqlType.Unknown unknown -> true;
            case SqlType.Array array -> is(array.element());
            case SqlType.FixedArray array -> is(array.element());
            case SqlType.Map map -> is(map.key()) || is(map.value());
            case SqlType.Struct struct -> struct.fields().stream().anyMatch(field -> is(field.type()));
            case SqlType.Union union -> union.alternatives().stream().anyMatch(each -> is(each.type()));
            case SqlType.Simple simple -> false;
            case SqlType.Decimal decimal -> false;
            case SqlType.Enumeration enumeration -> false;
            case SqlType.Opaque opaque -> false;
        };
    }
}
