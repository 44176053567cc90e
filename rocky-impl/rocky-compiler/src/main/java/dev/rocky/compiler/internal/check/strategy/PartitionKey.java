package dev.rocky.compiler.internal.check.strategy;

import dev.rocky.model.TimeGrain;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;

/** How the key of a partition in time is written. */
final class PartitionKey {

    private PartitionKey() {}

    /** Whether a text is a key, in the one form that keys of its granularity have. */
    static boolean isValid(String key, TimeGrain grain) {
        return switch (grain) {
            case HOUR -> parses(key, "uuuu-MM-dd'T'HH", LocalDateTime::from);
            case DAY -> parses(key, "uuuu-MM-dd", LocalDate::from);
            case MONTH -> parses(key, "uuuu-MM", YearMonth::from);
            case YEAR -> parses(key, "uuuu", Year::from);
        };
    }

    /** The form with letters for digits. */
    static String form(TimeGrain grain) {
        return switch (grain) {
            case HOUR -> "YYYY-MM-DDTHH";
            case DAY -> "YYYY-MM-DD";
            case MONTH -> "YYYY-MM";
            case YEAR -> "YYYY";
        };
    }

    /** A key. */
    static String example(TimeGrain grain) {
        return "2026-05-01T08".substring(0, form(grain).length());
    }

    private static boolean parses(String key, String pattern, TemporalQuery<?> query) {
        if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
            return false;
        }
        try {
            DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .parse(key, query);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
