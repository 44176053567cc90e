package dev.rocky.run;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.WriteNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A table that a run built.
 *
 * @param assetKey catalog, schema and table
 * @param rowsCopied the rows written, where the warehouse says so
 * @param durationMs in milliseconds
 * @param costUsd in US dollars
 * @since 2.0
 */
public record Materialized(
        List<String> assetKey,
        @WriteNull Optional<Long> rowsCopied,
        long durationMs,
        Instant startedAt,
        Metadata metadata,
        Optional<Double> costUsd) {

    public Materialized {
        assetKey = List.copyOf(assetKey);
        requireNonNull(rowsCopied, "rowsCopied");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(metadata, "metadata");
        requireNonNull(costUsd, "costUsd");
    }

    /**
     * How a table was built.
     *
     * @param strategy the strategy that was really used
     * @param watermark the newest instant that the table holds, for incremental loads
     * @param sqlHash 16 hexadecimal digits that change with the model's query
     * @param compileTimeMs in milliseconds
     */
    public record Metadata(
            String strategy,
            Optional<Instant> watermark,
            Optional<String> targetTableFullName,
            Optional<String> sqlHash,
            Optional<Integer> columnCount,
            Optional<Long> compileTimeMs) {

        public Metadata {
            requireNonNull(strategy, "strategy");
            requireNonNull(watermark, "watermark");
            requireNonNull(targetTableFullName, "targetTableFullName");
            requireNonNull(sqlHash, "sqlHash");
            requireNonNull(columnCount, "columnCount");
            requireNonNull(compileTimeMs, "compileTimeMs");
        }
    }
}
