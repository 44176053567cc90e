package dev.rocky.spi;

import dev.rocky.history.RunProgress;
import dev.rocky.history.RunRecord;
import dev.rocky.history.Watermark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered, as it stood when the reader was opened or later. Safe for use by several threads.
 *
 * @since 2.0
 */
public interface StateReader extends AutoCloseable {

    /** The version of the store. */
    int schemaVersion();

    /**
     * How far a table has been loaded, or empty if that was never recorded.
     *
     * @param tableKey {@code catalog.schema.table}
     */
    Optional<Watermark> watermark(String tableKey);

    /** How far every table has been loaded, by {@code catalog.schema.table}, sorted. */
    Map<String, Watermark> watermarks();

    /**
     * The newest runs, newest first.
     *
     * @param limit how many at most
     */
    List<RunRecord> runs(int limit);

    /** How far a run has come, or empty if no such run was begun. */
    Optional<RunProgress> progress(String runId);

    /**
     * The run that began to load a table and was never heard of again, or empty if every load came to an end.
     *
     * @param tableKey {@code catalog.schema.table}
     */
    Optional<String> unfinishedLoad(String tableKey);

    /**
     * The columns of tables as they were last seen in a warehouse, by {@code catalog.schema.table} in lower case.
     *
     * @param notBefore leaves out what was seen earlier
     */
    Map<String, List<RelationColumn>> schemas(Instant notBefore);

    @Override
    void close();
}
