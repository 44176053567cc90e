package dev.rocky.sql.internal.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for units of time. */
public final class TimeUnits {

    private static final Map<String, String> IRREGULAR = Map.of("CENTURIES", "CENTURY", "MILLENNIA", "MILLENNIUM");

    private static final java.util.Set<String> UNITS = java.util.Set.of(
            "MILLENNIUM",
            "CENTURY",
            "DECADE",
            "YEAR",
            "QUARTER",
            "MONTH",
            "WEEK",
            "DAY",
            "HOUR",
            "MINUTE",
            "SECOND",
            "MILLISECOND",
            "MICROSECOND",
            "NANOSECOND");

    private TimeUnits() {}

    /** The unit that a word names, in upper case and singular. */
    public static Optional<String> unit(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        String singular =
                IRREGULAR.getOrDefault(upper, upper.endsWith("S") ? upper.substring(0, upper.length() - 1) : upper);
        return UNITS.contains(singular) ? Optional.of(singular) : Optional.empty();
    }
}
