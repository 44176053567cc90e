package dev.rocky.compiler.internal.types;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import java.math.BigInteger;
import java.util.List;

/** DuckDB's whole numbers of a fixed width. */
final class DuckDbIntegers {

    private static final List<Simple> SIGNED =
            List.of(Simple.INT8, Simple.INT16, Simple.INT32, Simple.INT64, Simple.INT128);
    private static final List<Simple> UNSIGNED =
            List.of(Simple.UINT8, Simple.UINT16, Simple.UINT32, Simple.UINT64, Simple.UINT128);

    /** The digits that the type of a width needs as a decimal. */
    private static final List<Integer> SIGNED_DIGITS = List.of(3, 5, 10, 19, 38);

    private static final List<Integer> UNSIGNED_DIGITS = List.of(3, 5, 10, 20, 38);

    private static final int WIDEST = SIGNED.size() - 1;

    private DuckDbIntegers() {}

    static boolean isInteger(SqlType type) {
        return type instanceof Simple simple && (SIGNED.contains(simple) || UNSIGNED.contains(simple));
    }

    /** The type of digits in the text. */
    static Simple ofConstant(BigInteger value) {
        for (Simple type : List.of(Simple.INT32, Simple.INT64, Simple.INT128, Simple.UINT128)) {
            if (fits(value, type)) {
                return type;
            }
        }
        return Simple.BIGNUM;
    }

    static boolean fits(BigInteger value, SqlType type) {
        if (!(type instanceof Simple simple) || !isInteger(simple)) {
            return false;
        }
        int bits = 8 << rank(simple);
        return SIGNED.contains(simple) ? value.bitLength() < bits : value.signum() >= 0 && value.bitLength() <= bits;
    }

    /** Whether a type holds all values of another and more. */
    static boolean isWider(SqlType type, Simple than) {
        if (!(type instanceof Simple simple) || !isInteger(simple)) {
            return false;
        }
        boolean keepsSign = SIGNED.contains(simple) || UNSIGNED.contains(than);
        return keepsSign && rank(simple) > rank(than);
    }

    /** The digits of a type of number where it meets a decimal. */
    static Decimal asDecimal(Simple integer) {
        List<Integer> digits = SIGNED.contains(integer) ? SIGNED_DIGITS : UNSIGNED_DIGITS;
        return new Decimal(digits.get(rank(integer)), 0);
    }

    /**
     * The type for a signed and an unsigned number neither of which holds the other.
     *
     * <p>Nothing holds all of {@code UHUGEINT} and a sign. What DuckDB answers then is the next type after the signed
     * one, which has room for little of the other.
     */
    static Simple mixed(Simple one, Simple other) {
        int signed = rank(SIGNED.contains(one) ? one : other);
        int unsigned = rank(SIGNED.contains(one) ? other : one);
        int wanted = (unsigned < WIDEST ? unsigned : signed) + 1;
        return wanted > WIDEST ? Simple.FLOAT64 : SIGNED.get(wanted);
    }

    private static int rank(Simple integer) {
        int signed = SIGNED.indexOf(integer);
        return signed >= 0 ? signed : UNSIGNED.indexOf(integer);
    }
}
