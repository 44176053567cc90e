package dev.rocky.state.internal.store;

/** A table of the store. Keys are text, values JSON but for {@link #METADATA}, which holds text. */
enum Table {
    /** {@code catalog.schema.table} to how far it is loaded. */
    WATERMARKS("watermarks"),
    /** {@code run_id} to the whole run. */
    RUN_HISTORY("run_history"),
    /** {@code run_id} to the run as it was begun. */
    RUN_PROGRESS("run_progress"),
    /** {@code run_id|catalog.schema.table} to how the run left the table. */
    RUN_PROGRESS_ENTRIES("run_progress_entries"),
    /** {@code catalog.schema.table} to the run that began to load it; ours alone. */
    UNFINISHED_LOADS("unfinished_loads"),
    /** {@code catalog.schema.table} in lower case to its columns as they were last seen. */
    SCHEMA_CACHE("schema_cache"),
    /** What is known of the store itself. */
    METADATA("metadata");

    /** The version of this set of tables. One more for every change that an older program would not understand. */
    static final int SCHEMA_VERSION = 1;

    /** The key of {@link #METADATA} with the version. */
    static final String VERSION_KEY = "schema_version";

    /** The key of {@link #METADATA} with the bytes that the last compaction left. */
    static final String COMPACTED_BYTES_KEY = "compacted_bytes";

    private final String storeName;

    Table(String storeName) {
        this.storeName = storeName;
    }

    String storeName() {
        return storeName;
    }

    /** The beginning of the keys of one run. */
    static String entryPrefix(String runId) {
        return runId + "|";
    }
}
