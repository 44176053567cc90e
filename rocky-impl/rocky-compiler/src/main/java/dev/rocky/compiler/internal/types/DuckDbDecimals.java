package dev.rocky.compiler.internal.types;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import java.util.Optional;

/** How many digits DuckDB's decimals get. */
final class DuckDbDecimals {

    static final int MOST = 38;

    private static final int MOST_FAST = 18;

    private DuckDbDecimals() {}

    /** The decimal that holds two; where none does, digits behind the point are lost. */
    static Decimal common(Decimal one, Decimal other) {
        int whole = whole(one, other);
        int scale = scale(one, other);
        return whole + scale > MOST ? new Decimal(MOST, MOST - whole) : new Decimal(whole + scale, scale);
    }

    /** The decimal that holds another and all whole numbers of so many digits. */
    static Decimal widened(Decimal decimal, int digits) {
        int whole = Math.max(decimal.precision() - decimal.scale(), digits);
        return new Decimal(Math.min(MOST, whole + decimal.scale()), decimal.scale());
    }

    /** What a sum or a difference is. */
    static SqlType sum(Decimal one, Decimal other) {
        int scale = scale(one, other);
        return new Decimal(Math.min(MOST, whole(one, other) + scale + 1), scale);
    }

    /** What a remainder is, which gives way to a double where the operands have no decimal in common. */
    static SqlType remainder(Decimal one, Decimal other) {
        int digits = whole(one, other) + scale(one, other);
        return digits > MOST ? Simple.FLOAT64 : new Decimal(digits, scale(one, other));
    }

    /**
     * What a product is; empty where there are more digits behind the point than a decimal has.
     *
     * <p>Operands that fit into 64 bits give a product that does, and fail for the rows where it does not.
     */
    static Optional<SqlType> product(Decimal one, Decimal other) {
        int scale = one.scale() + other.scale();
        if (scale > MOST) {
            return Optional.empty();
        }
        boolean fast = Math.max(one.precision(), other.precision()) <= MOST_FAST && scale < MOST_FAST;
        int digits = Math.min(fast ? MOST_FAST : MOST, one.precision() + other.precision());
        return Optional.of(new Decimal(digits, scale));
    }

    private static int whole(Decimal one, Decimal other) {
        return Math.max(one.precision() - one.scale(), other.precision() - other.scale());
    }

    private static int scale(Decimal one, Decimal other) {
        return Math.max(one.scale(), other.scale());
    }
}
