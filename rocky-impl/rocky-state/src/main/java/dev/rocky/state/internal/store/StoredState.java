package dev.rocky.state.internal.store;

import dev.rocky.history.RunProgress;
import dev.rocky.history.RunRecord;
import dev.rocky.history.TableProgress;
import dev.rocky.history.Watermark;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.StateReader;
import dev.rocky.state.internal.json.MalformedRecordException;
import dev.rocky.state.internal.json.RecordFormat;
import dev.rocky.state.internal.json.SeenSchema;
import dev.rocky.state.internal.log.Damage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The questions that readers and the writer answer alike. */
abstract class StoredState implements StateReader {

    private final Path store;

    StoredState(Path store) {
        this.store = store;
    }

    /** Ask the tables something, in one transaction. */
    abstract <T> T answer(Function<Records, T> question);

    private <T> T ask(Function<Records, T> question) {
        return answer(records -> {
            try {
                return question.apply(records);
            } catch (MalformedRecordException e) {
                throw Damage.in(store, e.getMessage(), e);
            }
        });
    }

    @Override
    public final int schemaVersion() {
        return ask(records -> SchemaVersion.check(store, records));
    }

    @Override
    public final Optional<Watermark> watermark(String tableKey) {
        return ask(records -> records.get(Table.WATERMARKS, tableKey).map(RecordFormat.WATERMARK::decode));
    }

    @Override
    public final Map<String, Watermark> watermarks() {
        return ask(records -> {
            Map<String, Watermark> found = new TreeMap<>();
            records.walk(Table.WATERMARKS, "", (key, value) -> {
                found.put(key, RecordFormat.WATERMARK.decode(value));
                return true;
            });
            return found;
        });
    }

    @Override
    public final List<RunRecord> runs(int limit) {
        return ask(records -> newest(records, Table.RUN_HISTORY).stream()
                .limit(limit)
                .map(run -> RecordFormat.RUN.decode(
                        records.get(Table.RUN_HISTORY, run.runId()).orElseThrow()))
                .toList());
    }

    @Override
    public final Optional<RunProgress> progress(String runId) {
        return ask(records -> records.get(Table.RUN_PROGRESS, runId)
                .map(RecordFormat.PROGRESS::decode)
                .map(begun -> new RunProgress(
                        begun.runId(), begun.startedAt(), begun.totalTables(), tables(records, runId))));
    }

    @Override
    public final Optional<String> unfinishedLoad(String tableKey) {
        return ask(records -> records.get(Table.UNFINISHED_LOADS, tableKey).map(StoredState::text));
    }

    @Override
    public final Map<String, List<RelationColumn>> schemas(Instant notBefore) {
        return ask(records -> {
            Map<String, List<RelationColumn>> found = new TreeMap<>();
            records.walk(Table.SCHEMA_CACHE, "", (key, value) -> {
                SeenSchema schema = RecordFormat.SCHEMA.decode(value);
                if (!schema.seenAt().isBefore(notBefore)) {
                    found.put(key, schema.columns());
                }
                return true;
            });
            return found;
        });
    }

    /** A run of a table whose keys are runs. */
    record Started(String runId, Instant at) {}

    /** The runs of a table whose keys are runs, newest first. */
    static List<Started> newest(Records records, Table table) {
        List<Started> runs = new ArrayList<>();
        records.walk(table, "", (key, value) -> runs.add(new Started(key, RecordFormat.startedAt(value))));
        runs.sort(
                Comparator.comparing(Started::at).thenComparing(Started::runId).reversed());
        return runs;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<TableProgress> tables(Records records, String runId) {
        List<TableProgress> tables = new ArrayList<>();
        records.walk(
                Table.RUN_PROGRESS_ENTRIES,
                Table.entryPrefix(runId),
                (key, value) -> tables.add(RecordFormat.TABLE_PROGRESS.decode(value)));
        tables.sort(Comparator.comparingInt(TableProgress::index).thenComparing(TableProgress::tableKey));
        return tables;
    }
}
