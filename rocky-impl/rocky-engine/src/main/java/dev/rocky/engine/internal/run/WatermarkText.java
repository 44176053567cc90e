package dev.rocky.engine.internal.run;

import dev.rocky.diagnostic.RockyException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Reads the newest instant of a table as warehouses print it. */
final class WatermarkText {

    /** RFC 3339, or a date and perhaps a time with a blank between them; without an offset it is UTC. */
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart()
            .appendPattern("[XXX][X]")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private WatermarkText() {}

    static Instant parse(String text, String column) {
        try {
            TemporalAccessor value = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (value) {
                case OffsetDateTime exact -> exact.toInstant();
                case LocalDateTime utc -> utc.toInstant(ZoneOffset.UTC);
                default -> LocalDate.from(value).atStartOfDay().toInstant(ZoneOffset.UTC);
            };
        } catch (DateTimeParseException e) {
            throw new RockyException(
                    "column '" + column + "' holds '" + text + "', which is no point in time",
                    "an incremental model follows a date or timestamp column",
                    e);
        }
    }
}
