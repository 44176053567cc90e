package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Tagged;
import dev.rocky.json.WriteNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the rows of a model reach the warehouse.
 *
 * @since 2.0
 */
@Tagged("type")
public sealed interface Materialization {

    /** Replace the table on every run. */
    record FullRefresh() implements Materialization {}

    /**
     * Append the rows past the last recorded watermark; the first run loads everything.
     *
     * @param timestampColumn the output column that only ever grows
     */
    record Incremental(String timestampColumn) implements Materialization {
        public Incremental {
            Names.requireName(timestampColumn, "timestamp column");
        }
    }

    /**
     * Update rows whose key exists and insert the others.
     *
     * @param uniqueKey the output columns that identify a row; at least one
     * @param updateColumns the columns that an update sets; empty for all of them
     */
    record Merge(List<String> uniqueKey, @WriteNull Optional<List<String>> updateColumns) implements Materialization {
        public Merge {
            uniqueKey = List.copyOf(uniqueKey);
            updateColumns = updateColumns.map(List::copyOf);
            if (uniqueKey.isEmpty()) {
                throw new IllegalArgumentException("merge needs at least one unique key column");
            }
        }
    }

    /**
     * Rebuild whole partitions in time. The query names the window as {@code @start_date} and {@code @end_date}.
     *
     * @param timeColumn the output column that places a row in its partition
     * @param lookback how many earlier partitions each run builds again
     * @param batchSize how many consecutive partitions one statement may build, from 1
     * @param firstPartition the key of the oldest partition, such as {@code 2026-05-01}
     */
    record TimeInterval(
            String timeColumn,
            TimeGrain granularity,
            int lookback,
            int batchSize,
            @WriteNull Optional<String> firstPartition)
            implements Materialization {
        public TimeInterval {
            Names.requireName(timeColumn, "time column");
            requireNonNull(granularity, "granularity");
            requireNonNull(firstPartition, "firstPartition");
            if (lookback < 0) {
                throw new IllegalArgumentException("lookback counts partitions, found " + lookback);
            }
            if (batchSize < 1) {
                throw new IllegalArgumentException("batch size starts at 1, found " + batchSize);
            }
        }
    }

    /** Rebuild partitions in time, whether or not the query names the window. */
    record Microbatch(String timestampColumn, TimeGrain granularity) implements Materialization {
        public Microbatch {
            Names.requireName(timestampColumn, "timestamp column");
            requireNonNull(granularity, "granularity");
        }
    }

    /**
     * Delete the rows whose partition key occurs in the new result, then insert the result.
     *
     * @param partitionBy the output columns of the key; at least one
     */
    record DeleteInsert(List<String> partitionBy) implements Materialization {
        public DeleteInsert {
            partitionBy = List.copyOf(partitionBy);
            if (partitionBy.isEmpty()) {
                throw new IllegalArgumentException("delete_insert needs at least one partition column");
            }
        }
    }

    /** No table at all: the query becomes a part of the queries that read it. */
    record Ephemeral() implements Materialization {}

    /** A view. */
    record View() implements Materialization {}

    /** A view whose rows the warehouse keeps. Databricks, Snowflake and BigQuery. */
    record MaterializedView() implements Materialization {}

    /**
     * A table that Snowflake keeps up to date by itself.
     *
     * @param targetLag how old its rows may become, such as {@code 5 minutes} or {@code downstream}
     */
    record DynamicTable(String targetLag) implements Materialization {
        public DynamicTable {
            Names.requireName(targetLag, "target lag");
        }
    }

    /**
     * Keep every version of a row with the time it was valid (slowly changing dimension, type 2).
     *
     * @param uniqueKey the output columns that identify a row; at least one
     * @param updatedAt the output column that changes with the row
     * @param invalidateHardDeletes whether rows that are gone from the query end their validity
     */
    record Snapshot(List<String> uniqueKey, String updatedAt, boolean invalidateHardDeletes)
            implements Materialization {
        public Snapshot {
            uniqueKey = List.copyOf(uniqueKey);
            Names.requireName(updatedAt, "updated at column");
            if (uniqueKey.isEmpty()) {
                throw new IllegalArgumentException("a snapshot needs at least one unique key column");
            }
        }
    }

    /** The name that files and documents use, such as {@code full_refresh}. */
    default String spelling() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
