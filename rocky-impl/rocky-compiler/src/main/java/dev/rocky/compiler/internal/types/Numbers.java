package dev.rocky.compiler.internal.types;

import dev.rocky.compiler.internal.types.Operand.IntegerConstant;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kinds of numbers, and the digits of those in the text. */
final class Numbers {

    private static final Map<SqlType, Integer> WHOLE =
            Map.of(Simple.INT8, 1, Simple.INT16, 2, Simple.INT32, 3, Simple.INT64, 4);

    private static final Set<Simple> FLOATS = EnumSet.of(Simple.FLOAT32, Simple.FLOAT64);

    private Numbers() {}

    static boolean isNumber(SqlType type) {
        return isWhole(type) || isFloat(type) || type instanceof Decimal;
    }

    static boolean isWhole(SqlType type) {
        return WHOLE.containsKey(type);
    }

    static boolean isFloat(SqlType type) {
        return type instanceof Simple simple && FLOATS.contains(simple);
    }

    /** The one of two whole numbers that holds both. */
    static SqlType wider(SqlType one, SqlType other) {
        return WHOLE.getOrDefault(one, 0) >= WHOLE.getOrDefault(other, 0) ? one : other;
    }

    /** A constant of a type that is wide enough; empty where it is too long for {@code BIGINT}. */
    static Optional<Operand> integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return Optional.of(new IntegerConstant(value, Simple.INT32));
        }
        return value.bitLength() < Long.SIZE ? Optional.of(new IntegerConstant(value, Simple.INT64)) : Optional.empty();
    }

    /** A decimal of just the digits of a constant: leading zeros do not count, trailing ones do. */
    static Decimal digits(String text) {
        BigDecimal value = new BigDecimal(text);
        return new Decimal(Math.max(value.precision(), value.scale()), Math.max(0, value.scale()));
    }
}
