package dev.rocky.compiler.internal.types;

import static dev.rocky.compiler.internal.types.TypeRules.NO_CAST;

import dev.rocky.compiler.internal.types.Operand.IntegerConstant;
import dev.rocky.compiler.internal.types.Operand.TextConstant;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Array;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Enumeration;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.FixedArray;
import dev.rocky.type.SqlType.Simple;
import dev.rocky.type.SqlType.Struct;
import dev.rocky.type.SqlType.Union;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one type of two values, in DuckDB.
 *
 * <p>There are two ways. The strict one goes along unwritten casts and gives up where there are none. The forced one
 * then takes the type that ranks higher, and leaves it to the rows whether they can be cast: {@code UNION} and {@code =}
 * work like that.
 */
enum DuckDbCommon {
    STRICT,
    FORCED;

    private static final int NUMBERS = 0;
    private static final int ENUMERATIONS = 9;
    private static final int STRUCTS = 20;
    private static final int LISTS = 21;
    private static final int MAPS = 22;
    private static final int UNIONS = 23;

    /** Who wins where nothing can be cast; numbers never get here with each other. */
    private static final Map<Simple, Integer> RANKS = new EnumMap<>(Map.ofEntries(
            Map.entry(Simple.BOOLEAN, -1),
            Map.entry(Simple.TIME, 1),
            Map.entry(Simple.TIME_TZ, 1),
            Map.entry(Simple.TIME_NS, 2),
            Map.entry(Simple.DATE, 3),
            Map.entry(Simple.TIMESTAMP_S, 4),
            Map.entry(Simple.TIMESTAMP_MS, 4),
            Map.entry(Simple.TIMESTAMP_NTZ, 4),
            Map.entry(Simple.TIMESTAMP, 5),
            Map.entry(Simple.TIMESTAMP_NS, 6),
            Map.entry(Simple.TIMESTAMP_TZ_NS, 6),
            Map.entry(Simple.INTERVAL, 7),
            Map.entry(Simple.STRING, 8),
            Map.entry(Simple.BIT, 10),
            Map.entry(Simple.BINARY, 11),
            Map.entry(Simple.UUID, 12),
            Map.entry(Simple.BIGNUM, 13)));

    private static final int OPAQUE = 14;

    /** The type of two values. */
    Optional<SqlType> of(Operand one, Operand other) {
        if (one instanceof TextConstant) {
            return Optional.of(withText(other));
        }
        if (other instanceof TextConstant) {
            return Optional.of(withText(one));
        }
        if (isHeldBy(one, other)) {
            return Optional.of(other.type());
        }
        return isHeldBy(other, one) ? Optional.of(one.type()) : of(one.type(), other.type());
    }

    /** A text in quotes is whatever it meets. */
    private static SqlType withText(Operand other) {
        return other.isNull() || other.type() instanceof Enumeration ? Simple.STRING : other.type();
    }

    private static boolean isHeldBy(Operand constant, Operand other) {
        return constant instanceof IntegerConstant integer
                && other instanceof Operand.Typed
                && DuckDbIntegers.fits(integer.value(), other.type());
    }

    Optional<SqlType> of(SqlType one, SqlType other) {
        if (one.equals(other) || other == Simple.NULL) {
            return Optional.of(one);
        }
        if (one == Simple.NULL) {
            return Optional.of(other);
        }
        for (Simple winner : List.of(Simple.JSON, Simple.VARIANT)) {
            if (one == winner || other == winner) {
                return Optional.of(winner);
            }
        }
        Optional<SqlType> alike = alike(one, other);
        if (alike.isPresent()) {
            return alike;
        }
        if (one.getClass() == other.getClass() && isNested(one)) {
            return Optional.empty();
        }
        Optional<SqlType> cast = cast(one, other);
        return cast.isPresent() || this == STRICT ? cast : forced(one, other);
    }

    /** Two types of one kind. */
    private Optional<SqlType> alike(SqlType one, SqlType other) {
        if (one instanceof Decimal left && other instanceof Decimal right) {
            return Optional.of(DuckDbDecimals.common(left, right));
        }
        if (one instanceof Enumeration && other instanceof Enumeration) {
            return Optional.of(Simple.STRING);
        }
        if (one instanceof Array left && other instanceof Array right) {
            return of(left.element(), right.element()).map(Array::new);
        }
        if (one instanceof FixedArray left && other instanceof FixedArray right) {
            int length = Math.max(left.length(), right.length());
            return of(left.element(), right.element()).map(element -> new FixedArray(element, length));
        }
        if (one instanceof SqlType.Map left && other instanceof SqlType.Map right) {
            return of(left.key(), right.key())
                    .flatMap(key -> of(left.value(), right.value()).map(value -> new SqlType.Map(key, value)));
        }
        if (one instanceof Struct left && other instanceof Struct right) {
            return struct(left, right);
        }
        if (one instanceof Union left && other instanceof Union right) {
            return DuckDbNames.holdsAll(left, right.alternatives())
                    ? Optional.of(left)
                    : Optional.<SqlType>of(right).filter(any -> DuckDbNames.holdsAll(right, left.alternatives()));
        }
        return Optional.empty();
    }

    private static boolean isNested(SqlType type) {
        return switch (type) {
            case Array array -> true;
            case FixedArray array -> true;
            case SqlType.Map map -> true;
            case Struct struct -> true;
            case Union union -> true;
            default -> false;
        };
    }

    private Optional<SqlType> struct(Struct left, Struct right) {
        if (DuckDbNames.isTuple(left) || DuckDbNames.isTuple(right)) {
            return tuple(left, right);
        }
        List<Field> fields = new ArrayList<>();
        for (Field field : left.fields()) {
            Field same = DuckDbNames.find(right.fields(), field.name());
            Optional<SqlType> type = same == null ? Optional.of(field.type()) : of(field.type(), same.type());
            if (type.isEmpty()) {
                return Optional.empty();
            }
            fields.add(new Field(field.name(), type.get()));
        }
        right.fields().stream()
                .filter(field -> DuckDbNames.find(left.fields(), field.name()) == null)
                .forEach(fields::add);
        return Optional.of(new Struct(fields));
    }

    private Optional<SqlType> tuple(Struct left, Struct right) {
        if (left.fields().size() != right.fields().size()) {
            return Optional.empty();
        }
        List<Field> names = (DuckDbNames.isTuple(left) ? right : left).fields();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<SqlType> type =
                    of(left.fields().get(i).type(), right.fields().get(i).type());
            if (type.isEmpty()) {
                return Optional.empty();
            }
            fields.add(new Field(names.get(i).name(), type.get()));
        }
        return Optional.of(new Struct(fields));
    }

    private static Optional<SqlType> cast(SqlType one, SqlType other) {
        int there = DuckDbCasts.cost(one, other);
        int back = DuckDbCasts.cost(other, one);
        if (there != NO_CAST && (back == NO_CAST || there < back)) {
            return Optional.of(widened(one, other));
        }
        if (back != NO_CAST && (there == NO_CAST || back < there)) {
            return Optional.of(widened(other, one));
        }
        if (one == Simple.BOOLEAN && DuckDbIntegers.isInteger(other)) {
            return Optional.of(other);
        }
        if (other == Simple.BOOLEAN && DuckDbIntegers.isInteger(one)) {
            return Optional.of(one);
        }
        return one instanceof Simple left
                        && other instanceof Simple right
                        && DuckDbIntegers.isInteger(left)
                        && DuckDbIntegers.isInteger(right)
                ? Optional.of(DuckDbIntegers.mixed(left, right))
                : Optional.empty();
    }

    private static SqlType widened(SqlType from, SqlType to) {
        return from instanceof Simple integer && to instanceof Decimal decimal
                ? DuckDbDecimals.widened(
                        decimal, DuckDbIntegers.asDecimal(integer).precision())
                : to;
    }

    /** The winner, unless it is certain that nothing of the other can be cast to it. */
    private static Optional<SqlType> forced(SqlType one, SqlType other) {
        if (one instanceof Union || other instanceof Union || isMapOfTuple(one, other) || isMapOfTuple(other, one)) {
            return Optional.empty();
        }
        SqlType winner = rank(other) > rank(one) ? other : one;
        return Optional.of(winner instanceof Enumeration ? Simple.STRING : winner);
    }

    private static boolean isMapOfTuple(SqlType map, SqlType tuple) {
        return map instanceof SqlType.Map && tuple instanceof Struct struct && DuckDbNames.isTuple(struct);
    }

    private static int rank(SqlType type) {
        return switch (type) {
            case Simple simple -> RANKS.getOrDefault(simple, NUMBERS);
            case Decimal decimal -> NUMBERS;
            case Enumeration enumeration -> ENUMERATIONS;
            case SqlType.Opaque opaque -> OPAQUE;
            case Struct struct -> STRUCTS;
            case Array array -> LISTS;
            case FixedArray array -> LISTS;
            case SqlType.Map map -> MAPS;
            case Union union -> UNIONS;
            case SqlType.Unknown unknown -> NUMBERS;
        };
    }
}
