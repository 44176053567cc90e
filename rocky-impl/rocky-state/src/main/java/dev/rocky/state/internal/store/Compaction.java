package dev.rocky.state.internal.store;

import dev.rocky.state.internal.log.OpenLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Copies what is worth keeping into a new log.
 *
 * <p>A log only ever grows: each change writes a few hundred bytes and outdates others. Xodus has a collector for
 * them, which works in the background while a process lives; most of ours do not live long enough. So a log that has
 * outgrown what it holds is copied at the end of a run.
 *
 * <p>Runs that nobody will ask for any more stay behind: those older than a year, and the progress of all but the
 * newest; the newest {@value #RUNS_KEPT} runs are always kept.
 */
final class Compaction {

    static final int RUNS_KEPT = 100;

    private static final Duration MAX_AGE = Duration.ofDays(365);
    private static final long SMALL = 8L << 20;
    private static final int OUTGROWN = 3;
    private static final int BATCH = 1000;

    private Compaction() {}

    /** Whether so much of a log is outdated that a copy pays. */
    static boolean isWorthIt(OpenLog log) {
        if (log.bytes() <= SMALL) {
            return false;
        }
        long compacted = Records.read(
                log.environment(),
                records -> records.get(Table.METADATA, Table.COMPACTED_BYTES_KEY)
                        .map(StoredState::text)
                        .map(Long::valueOf)
                        .orElse(0L));
        return log.bytes() > OUTGROWN * compacted;
    }

    /** Write what every new store holds. */
    static void fillEmpty(OpenLog to) {
        Records.write(to.environment(), records -> {
            records.createTables();
            SchemaVersion.stamp(records);
        });
    }

    /** Copy the records of one log into another, but for what is too old. */
    static void copy(OpenLog from, OpenLog to, Instant now) {
        fillEmpty(to);
        Set<String> history =
                Records.read(from.environment(), records -> kept(records, Table.RUN_HISTORY, now.minus(MAX_AGE)));
        Set<String> progress =
                Records.read(from.environment(), records -> kept(records, Table.RUN_PROGRESS, Instant.MAX));
        for (Table table : Table.values()) {
            BiPredicate<Table, String> wanted = (owner, key) -> switch (owner) {
                case RUN_HISTORY -> history.contains(key);
                case RUN_PROGRESS -> progress.contains(key);
                case RUN_PROGRESS_ENTRIES -> progress.contains(key.substring(0, key.indexOf('|')));
                case WATERMARKS, UNFINISHED_LOADS, SCHEMA_CACHE, METADATA -> true;
            };
            copy(from, to, table, wanted);
        }
        String bytes = Long.toString(to.bytes());
        Records.write(
                to.environment(),
                records -> records.put(Table.METADATA, Table.COMPACTED_BYTES_KEY, StoredState.bytes(bytes)));
    }

    /** The newest runs of a table, and those that started later than an instant. */
    private static Set<String> kept(Records records, Table table, Instant cutoff) {
        Set<String> kept = new HashSet<>();
        for (StoredState.Started run : StoredState.newest(records, table)) {
            if (kept.size() < RUNS_KEPT || run.at().isAfter(cutoff)) {
                kept.add(run.runId());
            }
        }
        return kept;
    }

    /** In batches, since a transaction keeps everything in memory. */
    private static void copy(OpenLog from, OpenLog to, Table table, BiPredicate<Table, String> wanted) {
        List<Consumer<Records>> batch = new ArrayList<>();
        Records.read(from.environment(), records -> {
            records.walk(table, "", (key, value) -> {
                if (wanted.test(table, key)) {
                    batch.add(copied -> copied.put(table, key, value));
                }
                if (batch.size() == BATCH) {
                    flush(to, batch);
                }
                return true;
            });
            return batch;
        });
        flush(to, batch);
    }

    private static void flush(OpenLog to, List<Consumer<Records>> batch) {
        Records.write(to.environment(), records -> batch.forEach(put -> put.accept(records)));
        batch.clear();
    }
}
