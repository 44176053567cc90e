package dev.rocky.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * How far an incremental table has been loaded.
 *
 * @param lastValue the newest instant in the table
 * @param updatedAt when that was recorded
 * @since 2.0
 */
public record Watermark(Instant lastValue, Instant updatedAt) {

    public Watermark {
        requireNonNull(lastValue, "lastValue");
        requireNonNull(updatedAt, "updatedAt");
    }
}
