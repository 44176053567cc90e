package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.functions.RuleResult.Gives;
import dev.rocky.compiler.internal.functions.RuleResult.Other;
import dev.rocky.type.SqlType;
import java.util.Optional;

/** How many digits a decimal has once it is rounded; warehouses differ in whether they make room for a carry. */
final class DecimalRules {

    private static final int MOST_DIGITS = 38;

    private DecimalRules() {}

    /** {@code ceil} and {@code floor}. */
    static RuleResult whole(Arguments arguments, String manner) {
        if (!(arguments.type(0) instanceof SqlType.Decimal decimal)) {
            return Other.UNDECIDED;
        }
        if (arguments.size() > 1) {
            return RuleResult.UNKNOWN;
        }
        return switch (manner) {
            case "spark" -> decimal(decimal.precision() - decimal.scale() + 1, 0);
            case "trino" -> decimal(decimal.precision() - decimal.scale() + Math.min(1, decimal.scale()), 0);
            default -> decimal(decimal.precision(), 0);
        };
    }

    /** {@code round} and {@code trunc}, with the digits to keep as a second argument. */
    static RuleResult rounded(Arguments arguments, String manner) {
        if (!(arguments.type(0) instanceof SqlType.Decimal decimal)) {
            return Other.UNDECIDED;
        }
        if (manner.equals("trino")) {
            return arguments.size() == 1
                    ? decimal(decimal.precision() - decimal.scale() + Math.min(1, decimal.scale()), 0)
                    : decimal(decimal.precision() + 1, decimal.scale());
        }
        Optional<Integer> kept = arguments.size() == 1 ? Optional.of(0) : arguments.integer(1);
        if (kept.isEmpty()) {
            return RuleResult.UNKNOWN;
        }
        int scale = Math.clamp(kept.get(), 0, decimal.scale());
        if (manner.equals("spark")) {
            return spark(decimal, kept.get(), scale);
        }
        // DuckDB makes room for a digit more where there is no digit behind the point to lose.
        int carried = kept.get() < 0 && decimal.scale() == 0 ? 1 : 0;
        return decimal(decimal.precision() + carried, scale);
    }

    private static RuleResult spark(SqlType.Decimal decimal, int kept, int scale) {
        int whole = decimal.precision() - decimal.scale() + 1;
        return kept < 0 ? decimal(Math.max(whole, 1 - kept), 0) : decimal(whole + scale, scale);
    }

    private static RuleResult decimal(int precision, int scale) {
        return new Gives(new SqlType.Decimal(Math.min(precision, MOST_DIGITS), scale));
    }
}
