package dev.rocky.state.internal.store;

import dev.rocky.history.RunProgress;
import dev.rocky.history.RunRecord;
import dev.rocky.history.TableProgress;
import dev.rocky.history.Watermark;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.StateException;
import dev.rocky.spi.StateStore;
import dev.rocky.state.internal.json.RecordFormat;
import dev.rocky.state.internal.json.SeenSchema;
import dev.rocky.state.internal.lock.WriterLock;
import dev.rocky.state.internal.log.OpenLog;
import dev.rocky.state.internal.log.StoreFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A store that this process alone writes.
 *
 * <p>Every change is one transaction of Xodus, and one write to the operating system: it survives the end of the
 * process, however it ends. A loss of power is another matter, since waiting for the disk costs more than everything
 * else. It takes back at most what was written since the last {@link #beginLoad}, or since the store was opened. That
 * is safe: a load whose end was forgotten counts as unfinished, and no load that was begun goes unnoticed.
 */
public final class WrittenState extends StoredState implements StateStore {

    private final WriterLock lock;
    private final StoreFolder folder;
    private final Clock clock;
    private OpenLog log;
    private boolean closed;

    private WrittenState(Path store, WriterLock lock, StoreFolder folder, OpenLog log, Clock clock) {
        super(store);
        this.lock = lock;
        this.folder = folder;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Open a store for writing; it is created if it is missing.
     *
     * @param clock tells which runs are old enough to be forgotten
     * @throws StateException if somebody else writes it, it is damaged, or a newer program made it
     */
    // The lock and the log are closed with the store.
    @SuppressWarnings("resource")
    public static WrittenState open(Path store, Clock clock) {
        WriterLock lock = WriterLock.take(store);
        try {
            StoreFolder folder = new StoreFolder(store);
            OpenLog log = folder.openForWriting(Compaction::fillEmpty);
            WrittenState state = new WrittenState(store, lock, folder, log, clock);
            try {
                if (state.schemaVersion() < Table.SCHEMA_VERSION) {
                    state.change(SchemaVersion::stamp);
                }
                return state;
            } catch (RuntimeException e) {
                log.close();
                throw e;
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void beginRun(String runId, Instant startedAt, int totalTables) {
        String key = keyed(runId);
        RunProgress begun = new RunProgress(runId, startedAt, totalTables, List.of());
        change(records -> records.put(Table.RUN_PROGRESS, key, RecordFormat.PROGRESS.encode(begun)));
    }

    @Override
    public synchronized void beginLoad(String tableKey, String runId) {
        String key = keyed(runId);
        change(records -> records.put(Table.UNFINISHED_LOADS, tableKey, bytes(key)));
        folder.guard().run(log::sync);
    }

    @Override
    public void endLoad(String runId, TableProgress progress, Optional<Watermark> watermark) {
        String tableKey = progress.tableKey();
        String entryKey = Table.entryPrefix(keyed(runId)) + tableKey;
        change(records -> {
            records.put(Table.RUN_PROGRESS_ENTRIES, entryKey, RecordFormat.TABLE_PROGRESS.encode(progress));
            records.delete(Table.UNFINISHED_LOADS, tableKey);
            if (watermark.isPresent()) {
                records.put(Table.WATERMARKS, tableKey, RecordFormat.WATERMARK.encode(watermark.get()));
            } else if (progress.status() == TableProgress.Status.SUCCESS) {
                records.delete(Table.WATERMARKS, tableKey);
            }
        });
    }

    @Override
    public void rememberSchemas(Map<String, List<RelationColumn>> tables, Instant seenAt) {
        change(records -> tables.forEach((table, columns) -> records.put(
                Table.SCHEMA_CACHE,
                table.toLowerCase(Locale.ROOT),
                RecordFormat.SCHEMA.encode(new SeenSchema(columns, seenAt)))));
    }

    @Override
    public synchronized void recordRun(RunRecord run) {
        String key = keyed(run.runId());
        change(records -> records.put(Table.RUN_HISTORY, key, RecordFormat.RUN.encode(run)));
        if (isCompactionWorthIt()) {
            folder.close(log);
            compact();
            log = folder.openForWriting(Compaction::fillEmpty);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            boolean worthIt = false;
            try {
                worthIt = isCompactionWorthIt();
            } finally {
                folder.close(log);
            }
            if (worthIt) {
                compact();
            }
        }
    }

    @Override
    synchronized <T> T answer(Function<Records, T> question) {
        requireOpen();
        return folder.guard().answer(() -> Records.read(log.environment(), question));
    }

    private synchronized void change(Consumer<Records> change) {
        requireOpen();
        folder.guard().run(() -> Records.write(log.environment(), change));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the state store is closed");
        }
    }

    private boolean isCompactionWorthIt() {
        return folder.guard().answer(() -> Compaction.isWorthIt(log));
    }

    private void compact() {
        Optional<OpenLog> full = folder.openFrozen();
        if (full.isEmpty()) {
            return;
        }
        try (OpenLog from = full.get()) {
            folder.replace(from, to -> Compaction.copy(from, to, clock.instant()));
        } catch (StateException e) {
            // The store is whole without it, and the next run tries again.
            return;
        }
    }

    /** A run id that does not blur the keys of its tables. */
    private static String keyed(String runId) {
        if (runId.isEmpty() || runId.contains("|")) {
            throw new IllegalArgumentException("a run id is not empty and has no '|', found '" + runId + "'");
        }
        return runId;
    }
}
