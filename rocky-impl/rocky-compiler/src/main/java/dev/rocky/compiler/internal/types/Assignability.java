package dev.rocky.compiler.internal.types;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which types hold the values of which, whatever the warehouse.
 *
 * <p>For data that comes from elsewhere, loads and imports, whose warehouse is not the one that checks it. What is not
 * known agrees with everything.
 */
public final class Assignability {

    /** The whole numbers, each with its digits: those without a sign hold one digit more at most. */
    private static final Map<Simple, Integer> DIGITS = Map.of(
            Simple.INT8, 3,
            Simple.UINT8, 3,
            Simple.INT16, 5,
            Simple.UINT16, 5,
            Simple.INT32, 10,
            Simple.UINT32, 10,
            Simple.INT64, 19,
            Simple.UINT64, 20,
            Simple.INT128, 39,
            Simple.UINT128, 39);

    private static final Set<Simple> SIGNED =
            Set.of(Simple.INT8, Simple.INT16, Simple.INT32, Simple.INT64, Simple.INT128);

    private static final Set<SqlType> FLOATS = Set.of(Simple.FLOAT32, Simple.FLOAT64);

    private static final Set<SqlType> TIMESTAMPS = Set.of(Simple.TIMESTAMP, Simple.TIMESTAMP_NTZ);

    private Assignability() {}

    /** The type that holds the values of both, in whichever order they are given; empty where there is none. */
    public static Optional<SqlType> common(SqlType one, SqlType other) {
        if (one.equals(other) || other.isUnknown()) {
            return Optional.of(one);
        }
        if (one.isUnknown()) {
            return Optional.of(other);
        }
        if (TIMESTAMPS.contains(one) && TIMESTAMPS.contains(other)) {
            return Optional.of(Simple.TIMESTAMP);
        }
        if (isFloating(one, other) || isFloating(other, one)) {
            return Optional.of(Simple.FLOAT64);
        }
        if (isWhole(one) && isWhole(other)) {
            return whole((Simple) one, (Simple) other);
        }
        return decimal(one, other).or(() -> decimal(other, one));
    }

    /** A float, and a float of another length or a whole number. */
    private static boolean isFloating(SqlType one, SqlType other) {
        return FLOATS.contains(one) && (FLOATS.contains(other) || isWhole(other));
    }

    private static boolean isWhole(SqlType type) {
        return type instanceof Simple simple && DIGITS.containsKey(simple);
    }

    private static Optional<SqlType> whole(Simple one, Simple other) {
        return holds(one, other)
                ? Optional.of(one)
                : Optional.<SqlType>of(other).filter(any -> holds(other, one));
    }

    /** Whether a whole number holds another one: it has more room, and a sign where the other has one. */
    private static boolean holds(Simple wide, Simple narrow) {
        boolean wider = DIGITS.getOrDefault(wide, 0) > DIGITS.getOrDefault(narrow, 0);
        return wider && (SIGNED.contains(wide) || !SIGNED.contains(narrow));
    }

    private static Optional<SqlType> decimal(SqlType one, SqlType other) {
        if (!(one instanceof Decimal decimal)) {
            return Optional.empty();
        }
        if (other instanceof Decimal second) {
            return Optional.of(new Decimal(
                    Math.max(decimal.precision(), second.precision()), Math.max(decimal.scale(), second.scale())));
        }
        return isWhole(other)
                ? Optional.of(new Decimal(Math.max(decimal.precision(), digits(other)), decimal.scale()))
                : Optional.empty();
    }

    private static int digits(SqlType whole) {
        return whole instanceof Simple simple ? DIGITS.getOrDefault(simple, 0) : 0;
    }

    /** Whether every value of one type is one of another. */
    public static boolean isAssignable(SqlType from, SqlType to) {
        if (from.equals(to) || from.isUnknown() || to.isUnknown()) {
            return true;
        }
        if (to instanceof Decimal target && (from instanceof Decimal || isWhole(from))) {
            Decimal source = from instanceof Decimal decimal ? decimal : new Decimal(digits(from), 0);
            return isSound(source)
                    && isSound(target)
                    && source.scale() <= target.scale()
                    && source.precision() - source.scale() <= target.precision() - target.scale();
        }
        return common(from, to).filter(to::equals).isPresent();
    }

    private static boolean isSound(Decimal decimal) {
        return decimal.scale() <= decimal.precision();
    }
}
