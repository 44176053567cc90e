package dev.rocky.compile.change;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;

/** Knows which types cannot hold every value of another. */
final class Narrowing {

    private Narrowing() {}

    /** Whether readers lose values when a column of one type gets another. */
    static boolean is(SqlType from, SqlType to) {
        if (from.equals(to) || from.isUnknown() || to.isUnknown()) {
            return false;
        }
        return switch (from) {
            case Simple simple -> ofSimple(simple, to);
            case SqlType.Decimal decimal ->
                to instanceof SqlType.Decimal other
                        && (other.precision() < decimal.precision() || other.scale() < decimal.scale());
            case SqlType.Array array ->
                !isVariant(to) && !(to instanceof SqlType.Array other && !is(array.element(), other.element()));
            case SqlType.FixedArray array ->
                !isVariant(to)
                        && !(to instanceof SqlType.Array other && !is(array.element(), other.element()))
                        && !(to instanceof SqlType.FixedArray fixed
                                && fixed.length() == array.length()
                                && !is(array.element(), fixed.element()));
            case SqlType.Map map ->
                !isVariant(to)
                        && !(to instanceof SqlType.Map other
                                && !is(map.key(), other.key())
                                && !is(map.value(), other.value()));
            case SqlType.Struct struct ->
                !isVariant(to) && !(to instanceof SqlType.Struct other && holds(other.fields(), struct.fields()));
            case SqlType.Union union ->
                !isVariant(to)
                        && !(to instanceof SqlType.Union other && holds(other.alternatives(), union.alternatives()));
            case SqlType.Enumeration values ->
                to instanceof SqlType.Enumeration other && !other.values().containsAll(values.values());
            case SqlType.Opaque ignored -> false;
            case SqlType.Unknown ignored -> false;
        };
    }

    private static boolean ofSimple(Simple from, SqlType to) {
        if (from == Simple.STRING) {
            return to instanceof SqlType.Decimal
                    || to instanceof SqlType.Enumeration
                    || (to instanceof Simple simple && isPickyAboutText(simple));
        }
        if (isVariant(from)) {
            return !isVariant(to);
        }
        return to instanceof Simple simple && ofNumbersAndTimes(from, simple);
    }

    private static boolean ofNumbersAndTimes(Simple from, Simple to) {
        int bits = integerBits(from);
        if (bits > 0) {
            if (to == Simple.FLOAT32) {
                return bits >= 64;
            }
            return integerBits(to) > 0 && !holdsIntegers(to, from);
        }
        if (from == Simple.FLOAT64) {
            return to == Simple.FLOAT32 || integerBits(to) > 0;
        }
        int digits = fractionDigits(from);
        return digits >= 0 && (to == Simple.DATE || (fractionDigits(to) >= 0 && fractionDigits(to) < digits));
    }

    /** Whether every value of one type of integers is one of the other. */
    private static boolean holdsIntegers(Simple wide, Simple narrow) {
        int spare = integerBits(wide) - integerBits(narrow);
        return isUnsigned(wide) == isUnsigned(narrow) ? spare >= 0 : isUnsigned(narrow) && spare > 0;
    }

    private static boolean isUnsigned(Simple type) {
        return switch (type) {
            case UINT8, UINT16, UINT32, UINT64, UINT128 -> true;
            default -> false;
        };
    }

    /** The size of an integer, or 0 for anything else. */
    private static int integerBits(Simple type) {
        return switch (type) {
            case INT8, UINT8 -> 8;
            case INT16, UINT16 -> 16;
            case INT32, UINT32 -> 32;
            case INT64, UINT64 -> 64;
            case INT128, UINT128 -> 128;
            case BIGNUM -> Integer.MAX_VALUE;
            default -> 0;
        };
    }

    /** How many digits of a second a type keeps that knows the day, or -1 for anything else. */
    private static int fractionDigits(Simple type) {
        return switch (type) {
            case TIMESTAMP_S -> 0;
            case TIMESTAMP_MS -> 3;
            case TIMESTAMP, TIMESTAMP_NTZ -> 6;
            case TIMESTAMP_NS, TIMESTAMP_TZ_NS -> 9;
            default -> -1;
        };
    }

    /** Whether there are texts that are no value of a type. */
    private static boolean isPickyAboutText(Simple type) {
        return switch (type) {
            case BOOLEAN,
                    INT8,
                    INT16,
                    INT32,
                    INT64,
                    INT128,
                    UINT8,
                    UINT16,
                    UINT32,
                    UINT64,
                    UINT128,
                    BIGNUM,
                    FLOAT32,
                    FLOAT64,
                    DATE,
                    TIME,
                    TIME_NS,
                    TIME_TZ,
                    TIMESTAMP,
                    TIMESTAMP_TZ_NS,
                    TIMESTAMP_NTZ,
                    TIMESTAMP_S,
                    TIMESTAMP_MS,
                    TIMESTAMP_NS,
                    INTERVAL,
                    UUID,
                    BIT -> true;
            case STRING, BINARY, JSON, VARIANT, NULL -> false;
        };
    }

    private static boolean isVariant(SqlType type) {
        return type == Simple.VARIANT || type == Simple.JSON;
    }

    /** Whether there is a place for the value of every old field. */
    private static boolean holds(List<Field> now, List<Field> before) {
        return before.stream().allMatch(old -> {
            Optional<Field> same = now.stream()
                    .filter(field -> field.name().equalsIgnoreCase(old.name()))
                    .findFirst();
            return same.isPresent() && !is(old.type(), same.get().type());
        });
    }
}
