package dev.rocky.compiler.internal.check.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Two amounts of money as people read them. */
record Dollars(String one, String other) {

    private static final int USUAL_DIGITS = 4;
    private static final int MOST_DIGITS = 12;

    /** As few digits as keep the amounts apart from each other and, where they are more than nothing, from 0. */
    static Dollars toTellApart(double one, double other) {
        for (int digits = USUAL_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal first = rounded(one, digits);
            BigDecimal second = rounded(other, digits);
            if (first.compareTo(second) != 0 && isSeen(first, one) && isSeen(second, other)) {
                return new Dollars(text(first), text(second));
            }
        }
        return new Dollars(text(BigDecimal.valueOf(one)), text(BigDecimal.valueOf(other)));
    }

    private static BigDecimal rounded(double amount, int digits) {
        return BigDecimal.valueOf(amount).setScale(digits, RoundingMode.HALF_UP);
    }

    private static boolean isSeen(BigDecimal rounded, double amount) {
        return amount == 0 || rounded.signum() != 0;
    }

    private static String text(BigDecimal amount) {
        return "$" + amount.toPlainString();
    }
}
