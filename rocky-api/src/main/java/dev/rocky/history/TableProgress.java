package dev.rocky.history;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a run has come with one table.
 *
 * @param index the table's place in the plan, from 0
 * @param tableKey {@code catalog.schema.table}
 * @param durationMs in milliseconds
 * @since 2.0
 */
public record TableProgress(
        int index,
        String tableKey,
        List<String> assetKey,
        Status status,
        Optional<String> error,
        long durationMs,
        Instant completedAt) {

    public TableProgress {
        requireNonNull(tableKey, "tableKey");
        assetKey = List.copyOf(assetKey);
        requireNonNull(status, "status");
        requireNonNull(error, "error");
        requireNonNull(completedAt, "completedAt");
    }

    /** How a run left a table. */
    public enum Status implements Spelled {
        SUCCESS("Success"),
        FAILED("Failed"),
        SKIPPED("Skipped"),
        INTERRUPTED("Interrupted");

        private final String spelling;

        Status(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
