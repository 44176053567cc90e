package dev.rocky.compiler.internal.check;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;

/** Types as messages speak of them, which is also how contracts do: {@code Int64}, {@code Decimal(18,2)}. */
public final class TypeWords {

    private TypeWords() {}

    /** The word for a type. */
    public static String of(SqlType type) {
        return switch (type) {
            case Simple simple -> of(simple);
            case SqlType.Decimal decimal -> "Decimal(%d,%d)".formatted(decimal.precision(), decimal.scale());
            case SqlType.Array array -> "Array<" + of(array.element()) + ">";
            case SqlType.FixedArray array -> "Array<" + of(array.element()) + ">";
            case SqlType.Map map -> "Map<" + of(map.key()) + ", " + of(map.value()) + ">";
            case SqlType.Struct ignored -> "Struct";
            case SqlType.Union ignored -> "Union";
            case SqlType.Enumeration ignored -> "Enum";
            case SqlType.Opaque opaque -> opaque.name();
            case SqlType.Unknown ignored -> "unknown";
        };
    }

    /** Whether values of a type are days or instants; times of day are neither. */
    public static boolean isTime(SqlType type) {
        return type instanceof Simple simple
                && switch (simple) {
                    case DATE, TIMESTAMP, TIMESTAMP_NTZ, TIMESTAMP_S, TIMESTAMP_MS, TIMESTAMP_NS, TIMESTAMP_TZ_NS ->
                        true;
                    default -> false;
                };
    }

    private static String of(Simple simple) {
        return switch (simple) {
            case BIGNUM -> "BigNum";
            case UINT8, UINT16, UINT32, UINT64, UINT128 ->
                "UInt" + simple.name().substring("UINT".length());
            default -> words(simple.name());
        };
    }

    /** {@code TIMESTAMP_TZ_NS} becomes {@code TimestampTzNs}. */
    private static String words(String constant) {
        StringBuilder words = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < constant.length(); i++) {
            char letter = constant.charAt(i);
            if (letter != '_') {
                words.append(start ? letter : Character.toLowerCase(letter));
            }
            start = letter == '_';
        }
        return words.toString();
    }
}
