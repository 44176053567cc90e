package dev.rocky.cli.internal.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, times and durations in the form that people read. */
public final class Amounts {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Amounts() {}

    /** {@code 1 model}, {@code 3 models}. */
    public static String count(long number, String noun) {
        return grouped(number) + " " + (number == 1 ? noun : noun + "s");
    }

    /** {@code 12,345}. */
    static String grouped(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return number < 0 ? "-" + grouped : grouped.toString();
    }

    /** {@code 12ms}, {@code 1.2s}, {@code 3m 04s}, {@code 2h 05m}. */
    public static String duration(long milliseconds) {
        return milliseconds < 1000 ? milliseconds + "ms" : elapsed(milliseconds);
    }

    /** The same for a clock that runs, which begins with {@code 0.0s}. */
    static String elapsed(long milliseconds) {
        long tenths = milliseconds / 100;
        long seconds = milliseconds / 1000;
        if (seconds < 60) {
            return tenths / 10 + "." + tenths % 10 + "s";
        }
        return seconds < 3600
                ? seconds / 60 + "m " + twoDigits(seconds % 60) + "s"
                : seconds / 3600 + "h " + twoDigits(seconds / 60 % 60) + "m";
    }

    /** {@code 2026-05-01 08:00:00}, in UTC. */
    static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
