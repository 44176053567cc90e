package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How old a model's data may become.
 *
 * @param maxLagSeconds the oldest allowed age of the newest row, in seconds
 * @param timeColumn the column that dates a row
 * @since 2.0
 */
public record Freshness(long maxLagSeconds, Optional<String> timeColumn, Optional<TestSeverity> severity) {

    public Freshness {
        requireNonNull(timeColumn, "timeColumn");
        requireNonNull(severity, "severity");
        if (maxLagSeconds < 0) {
            throw new IllegalArgumentException("a lag counts seconds, found " + maxLagSeconds);
        }
    }
}
