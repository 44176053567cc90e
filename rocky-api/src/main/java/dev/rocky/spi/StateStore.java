package dev.rocky.spi;

import dev.rocky.history.RunRecord;
import dev.rocky.history.TableProgress;
import dev.rocky.history.Watermark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state store that this process alone writes. Each method is one transaction: after it returns the change
 * survives a crash, and a crash before that leaves no trace of it. Safe for use by several threads.
 *
 * @since 2.0
 */
public interface StateStore extends StateReader {

    /** Remember that a run has begun. */
    void beginRun(String runId, Instant startedAt, int totalTables);

    /**
     * Remember that a load is about to write to a table, so that a crash behind this point is noticed.
     *
     * @param tableKey {@code catalog.schema.table}
     */
    void beginLoad(String tableKey, String runId);

    /**
     * Remember that a run is done with a table.
     *
     * <p>A success forgets the {@link #beginLoad begun} load and whatever was remembered of the table's watermark; a
     * failure leaves both as they were, because nobody knows then how far the table is loaded.
     *
     * @param watermark how far the table is loaded after a success; empty if it was not built by following one
     */
    void endLoad(String runId, TableProgress progress, Optional<Watermark> watermark);

    /** Remember a whole run. */
    void recordRun(RunRecord run);

    /**
     * Remember the columns of tables as a warehouse has them.
     *
     * @param tables by {@code catalog.schema.table}, in any case
     * @param seenAt when the warehouse was asked
     */
    void rememberSchemas(Map<String, List<RelationColumn>> tables, Instant seenAt);
}
