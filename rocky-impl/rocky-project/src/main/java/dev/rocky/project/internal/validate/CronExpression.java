package dev.rocky.project.internal.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what is wrong with a cron expression of five fields. */
final class CronExpression {

    private static final List<Field> FIELDS = List.of(
            new Field("minute", 0, 59, List.of()),
            new Field("hour", 0, 23, List.of()),
            new Field("day of the month", 1, 31, List.of()),
            new Field(
                    "month",
                    1,
                    12,
                    List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")),
            new Field("day of the week", 0, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")));

    private CronExpression() {}

    /**
     * One of the five fields.
     *
     * @param names words for the values, from the least on
     */
    private record Field(String name, int least, int most, List<String> names) {

        Optional<String> mistake(String text) {
            for (String part : text.split(",", -1)) {
                if (!isPart(part)) {
                    return Optional.of("%s must be from %d to %d, found '%s'".formatted(name, least, most, part));
                }
            }
            return Optional.empty();
        }

        /** {@code *}, a value or a range, and every how many of them. */
        private boolean isPart(String part) {
            int slash = part.indexOf('/');
            String range = slash < 0 ? part : part.substring(0, slash);
            if (slash >= 0 && !isStep(part.substring(slash + 1))) {
                return false;
            }
            int dash = range.indexOf('-');
            if (dash < 0) {
                return range.equals("*") || value(range) >= 0;
            }
            int from = value(range.substring(0, dash));
            int to = value(range.substring(dash + 1));
            return from >= 0 && to >= from;
        }

        private static boolean isStep(String text) {
            return isNumber(text) && Integer.parseInt(text) > 0;
        }

        /** The value, or -1 if it is none. */
        private int value(String text) {
            int named = names.indexOf(text.toUpperCase(Locale.ROOT));
            if (named >= 0) {
                return named + least;
            }
            int value = isNumber(text) ? Integer.parseInt(text) : -1;
            return value >= least && value <= most ? value : -1;
        }

        private static boolean isNumber(String text) {
            return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(each -> each >= '0' && each <= '9');
        }
    }

    /** What is wrong, or empty if nothing is. */
    static Optional<String> mistake(String expression) {
        List<String> parts = List.of(expression.strip().split("\\s+"));
        if (parts.size() != FIELDS.size()) {
            return Optional.of("it must have five fields, found '%s'".formatted(expression));
        }
        for (int i = 0; i < parts.size(); i++) {
            Optional<String> mistake = FIELDS.get(i).mistake(parts.get(i));
            if (mistake.isPresent()) {
                return mistake;
            }
        }
        return Optional.empty();
    }
}
