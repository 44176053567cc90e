package dev.rocky.compiler.internal.types;

import dev.rocky.type.SqlType.Decimal;
import java.util.Optional;

/**
 * The digits of the result of an operator between two decimals.
 *
 * <p>Most dialects start from the same: as many digits as no result can exceed.
 */
final class DecimalArithmetic {

    static final int MOST = 38;

    private DecimalArithmetic() {}

    /** A decimal that holds two, with however many digits that takes. */
    static Decimal common(Decimal one, Decimal other) {
        return of(Math.max(whole(one), whole(other)), scale(one, other));
    }

    static Decimal sum(Decimal one, Decimal other) {
        return of(Math.max(whole(one), whole(other)) + 1, scale(one, other));
    }

    static Decimal remainder(Decimal one, Decimal other) {
        return of(Math.min(whole(one), whole(other)), scale(one, other));
    }

    /** Digits before the point, and digits behind it. */
    static Decimal of(int whole, int scale) {
        return new Decimal(whole + scale, scale);
    }

    static int whole(Decimal decimal) {
        return decimal.precision() - decimal.scale();
    }

    static int scale(Decimal one, Decimal other) {
        return Math.max(one.scale(), other.scale());
    }

    /** The decimal with no more digits than there may be, those behind the point kept. */
    static Decimal capped(Decimal decimal) {
        return new Decimal(Math.min(MOST, decimal.precision()), decimal.scale());
    }

    /** The decimal, or nothing where it has more digits than there may be. */
    static Optional<Decimal> fitting(Decimal decimal) {
        return Optional.of(decimal).filter(fits -> fits.precision() <= MOST && fits.scale() <= MOST);
    }
}
