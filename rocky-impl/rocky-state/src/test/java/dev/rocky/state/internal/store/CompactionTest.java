package dev.rocky.state.internal.store;

import static dev.rocky.state.Samples.NOON;
import static dev.rocky.state.Samples.progress;
import static dev.rocky.state.Samples.run;
import static dev.rocky.state.Samples.watermark;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.history.RunRecord;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.StateStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final int RUNS = 2000;
    private static final int RUNS_PER_PROCESS = 50;
    private static final int TABLES = 10;
    private static final long MEBIBYTE = 1L << 20;

    @TempDir
    Path folder;

    @Test
    void thousands_of_runs_keep_the_store_small_and_its_newest_records_whole() throws IOException {
        long largest = 0;
        for (int number = 0; number < RUNS; number += RUNS_PER_PROCESS) {
            try (StateStore store = open(startOf(number))) {
                for (int next = 0; next < RUNS_PER_PROCESS; next++) {
                    record(store, number + next);
                    largest = Math.max(largest, bytes());
                }
            }
        }
        assertThat(largest).isLessThan(12 * MEBIBYTE);
        try (StateReader store = FrozenState.open(folder).orElseThrow()) {
            assertThat(store.runs(RUNS)).hasSizeBetween(Compaction.RUNS_KEPT, RUNS - 1);
            assertThat(store.runs(1)).containsExactly(run(id(RUNS - 1), startOf(RUNS - 1), TABLES));
            assertThat(store.progress(id(RUNS - 1)).orElseThrow().tables()).hasSize(TABLES);
            assertThat(store.progress(id(0))).isEmpty();
            assertThat(store.watermarks()).hasSize(TABLES).containsValue(watermark(RUNS - 1));
            assertThat(store.unfinishedLoad("main.broken")).contains(id(0));
            assertThat(store.schemaVersion()).isEqualTo(Table.SCHEMA_VERSION);
        }
    }

    @Test
    void a_reader_goes_on_when_the_store_is_compacted_under_it() throws IOException {
        try (StateStore store = open(NOON)) {
            record(store, 0);
            try (StateReader reader = FrozenState.open(folder).orElseThrow()) {
                Set<String> before = generations();
                fillEnoughToCompact(store);
                assertThat(generations()).isNotEqualTo(before);
                assertThat(reader.runs(Integer.MAX_VALUE)).isNotEmpty();
                assertThat(reader.watermarks()).hasSize(TABLES);
            }
        }
    }

    @Test
    void what_a_crash_left_of_a_compaction_is_cleared_away() throws IOException {
        open(NOON).close();
        Files.createDirectory(folder.resolve("2.new"));
        Files.writeString(folder.resolve("2.new/00000000000.xd"), "half");
        try (StateReader reader = FrozenState.open(folder).orElseThrow()) {
            assertThat(reader.runs(1)).isEmpty();
        }
        open(NOON).close();
        assertThat(generations()).containsExactly("1");
    }

    private static void fillEnoughToCompact(StateStore store) {
        RunRecord large = run("large", NOON, 30_000);
        for (int repeat = 0; repeat < 12; repeat++) {
            store.recordRun(large);
        }
    }

    private StateStore open(Instant now) {
        return WrittenState.open(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void record(StateStore store, int number) {
        String id = id(number);
        Instant start = startOf(number);
        store.beginRun(id, start, TABLES);
        if (number == 0) {
            store.beginLoad("main.broken", id);
        }
        for (int table = 0; table < TABLES; table++) {
            store.endLoad(id, progress(table, "t" + table), Optional.of(watermark(number)));
        }
        store.recordRun(run(id, start, TABLES));
    }

    private Set<String> generations() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String id(int number) {
        return "run-" + number;
    }

    private static Instant startOf(int number) {
        return NOON.plus(Duration.ofDays(number));
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
