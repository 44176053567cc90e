package dev.rocky.engine.internal.plan;

import dev.rocky.model.TimeGrain;
import dev.rocky.sql.tree.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of time in UTC.
 *
 * @param start the first moment in it
 * @param end the first moment behind it
 */
public record TimeWindow(LocalDateTime start, LocalDateTime end) {

    private static final String START = "@start_date";
    private static final String END = "@end_date";
    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH", Locale.ROOT);

    /** The partition that holds a moment. */
    public static TimeWindow containing(Instant moment, TimeGrain grain) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return switch (grain) {
            case HOUR -> from(time.truncatedTo(ChronoUnit.HOURS), grain);
            case DAY -> from(time.truncatedTo(ChronoUnit.DAYS), grain);
            case MONTH -> from(time.toLocalDate().withDayOfMonth(1).atStartOfDay(), grain);
            case YEAR -> from(time.toLocalDate().withDayOfYear(1).atStartOfDay(), grain);
        };
    }

    /** The partition of a key such as {@code 2026-05-01}, or empty if it is no key of this grain. */
    public static Optional<TimeWindow> ofKey(String key, TimeGrain grain) {
        try {
            LocalDateTime start = switch (grain) {
                case HOUR -> LocalDateTime.parse(key, HOUR);
                case DAY -> LocalDate.parse(key).atStartOfDay();
                case MONTH -> YearMonth.parse(key).atDay(1).atStartOfDay();
                case YEAR -> Year.parse(key).atDay(1).atStartOfDay();
            };
            return Optional.of(from(start, grain));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static TimeWindow from(LocalDateTime start, TimeGrain grain) {
        return new TimeWindow(
                start,
                switch (grain) {
                    case HOUR -> start.plusHours(1);
                    case DAY -> start.plusDays(1);
                    case MONTH -> start.plusMonths(1);
                    case YEAR -> start.plusYears(1);
                });
    }

    /** A placeholder of a query and the text to put in its place. */
    public record Bound(Span span, String literal) {}

    /** Find the placeholders of a query. One that stands in quotes gets none of its own. */
    public List<Bound> bind(String query) {
        List<Bound> bound = new ArrayList<>();
        boolean quoted = false;
        int at = 0;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && query.startsWith("--", at)) {
                at = end(query, "\n", at);
                continue;
            } else if (!quoted && query.startsWith("/*", at)) {
                at = end(query, "*/", at);
                continue;
            } else if (c == '@') {
                add(bound, query, at, START, start, quoted);
                add(bound, query, at, END, end, quoted);
            }
            at++;
        }
        return bound;
    }

    private static void add(
            List<Bound> bound, String query, int at, String placeholder, LocalDateTime value, boolean quoted) {
        int behind = at + placeholder.length();
        boolean whole = behind >= query.length() || !Character.isJavaIdentifierPart(query.charAt(behind));
        if (whole && query.startsWith(placeholder, at)) {
            String text = LITERAL.format(value);
            bound.add(new Bound(new Span(at, behind), quoted ? text : "'" + text + "'"));
        }
    }

    private static int end(String query, String mark, int from) {
        int found = query.indexOf(mark, from);
        return found < 0 ? query.length() : found + mark.length();
    }
}
