package dev.rocky.compiler.internal.drift;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The time that a column of a target is kept after its source has lost it.
 *
 * @param dataType the type of the column, as the warehouse prints it
 * @param firstSeenAt when it was first missed
 * @param expiresAt when it may be dropped
 */
public record GracePeriod(String column, String dataType, Instant firstSeenAt, Instant expiresAt) {

    public GracePeriod {
        requireNonNull(column, "column");
        requireNonNull(dataType, "dataType");
        requireNonNull(firstSeenAt, "firstSeenAt");
        requireNonNull(expiresAt, "expiresAt");
    }
}
