package dev.rocky.state;

import static dev.rocky.state.Samples.NOON;
import static dev.rocky.state.Samples.progress;
import static dev.rocky.state.Samples.run;
import static dev.rocky.state.Samples.watermark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.history.RunProgress;
import dev.rocky.history.RunRecord;
import dev.rocky.history.TableProgress;
import dev.rocky.spi.StateException;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.StateStore;
import dev.rocky.spi.StateStoreProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateStoreTest {

    private final StateStoreProvider provider = new XodusStateStoreProvider();

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name_the_store() {
        path = folder.resolve("models/.rocky-state.redb");
    }

    @Test
    void the_provider_is_found_as_a_service() {
        assertThat(ServiceLoader.load(StateStoreProvider.class))
                .hasOnlyElementsOfType(XodusStateStoreProvider.class)
                .hasSize(1);
    }

    @Test
    void reading_a_store_that_is_not_there_finds_none_and_creates_nothing() {
        assertThat(provider.openForReading(path)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_new_store_is_empty_and_has_our_version() {
        write(store -> assertThat(store.runs(10)).isEmpty());
        StateReader store = reader();
        assertThat(store.schemaVersion()).isEqualTo(provider.schemaVersion()).isEqualTo(1);
        assertThat(store.watermarks()).isEmpty();
        assertThat(store.watermark("main.orders")).isEmpty();
        assertThat(store.progress("run-1")).isEmpty();
        assertThat(store.unfinishedLoad("main.orders")).isEmpty();
    }

    @Test
    void a_run_that_has_begun_has_progress_without_tables() {
        write(store -> store.beginRun("run-1", NOON, 3));
        assertThat(reader().progress("run-1")).contains(new RunProgress("run-1", NOON, 3, List.of()));
    }

    @Test
    void tables_of_a_run_come_in_the_order_of_the_plan_and_apart_from_other_runs() {
        write(store -> {
            store.beginRun("run-1", NOON, 12);
            for (int index = 11; index >= 0; index--) {
                store.endLoad("run-1", progress(index, "t" + index), Optional.empty());
            }
            store.endLoad("run-10", progress(0, "other"), Optional.empty());
        });
        assertThat(reader().progress("run-1").orElseThrow().tables())
                .isEqualTo(IntStream.range(0, 12)
                        .mapToObj(index -> progress(index, "t" + index))
                        .toList());
    }

    @Test
    void a_load_is_unfinished_until_it_ends() {
        write(store -> {
            store.beginLoad("main.orders", "run-1");
            store.beginLoad("main.items", "run-1");
            store.endLoad("run-1", progress(0, "items"), Optional.of(watermark(5)));
        });
        StateReader store = reader();
        assertThat(store.unfinishedLoad("main.orders")).contains("run-1");
        assertThat(store.unfinishedLoad("main.items")).isEmpty();
        assertThat(store.watermark("main.items")).contains(watermark(5));
    }

    @Test
    void a_success_without_a_watermark_forgets_the_old_one() {
        write(store -> {
            store.endLoad("run-1", progress(0, "orders"), Optional.of(watermark(5)));
            store.endLoad("run-2", progress(0, "orders"), Optional.empty());
        });
        assertThat(reader().watermark("main.orders")).isEmpty();
    }

    @Test
    void a_failure_leaves_the_old_watermark() {
        write(store -> {
            store.endLoad("run-1", progress(0, "orders"), Optional.of(watermark(5)));
            store.endLoad("run-2", failed("orders", "no space"), Optional.empty());
        });
        assertThat(reader().watermark("main.orders")).contains(watermark(5));
    }

    @Test
    void watermarks_are_sorted_by_table() {
        write(store -> {
            for (String table : List.of("b", "a_1", "a", "Z")) {
                store.endLoad("run-1", progress(0, table), Optional.of(watermark(1)));
            }
        });
        assertThat(reader().watermarks().keySet()).containsExactly("main.Z", "main.a", "main.a_1", "main.b");
    }

    @Test
    void runs_come_newest_first_whatever_their_ids() {
        RunRecord old = run("run-9", NOON.minusSeconds(60), 1);
        RunRecord middle = run("model-x", NOON, 2);
        RunRecord latest = run("a", NOON.plusSeconds(60), 0);
        write(store -> List.of(middle, latest, old).forEach(store::recordRun));
        assertThat(reader().runs(2)).containsExactly(latest, middle);
        assertThat(reader().runs(10)).containsExactly(latest, middle, old);
        assertThat(reader().runs(0)).isEmpty();
    }

    @Test
    void a_run_of_ten_thousand_models_fits() {
        RunRecord large = run("run-1", NOON, 10_000);
        write(store -> store.recordRun(large));
        assertThat(reader().runs(1)).containsExactly(large);
    }

    @Test
    void a_run_that_does_not_fit_is_refused_and_the_store_goes_on() {
        RunRecord huge = run("run-1", NOON, 100_000);
        write(store -> {
            assertThatThrownBy(() -> store.recordRun(huge))
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("too large")
                    .hasMessageContaining(path.toString());
            store.recordRun(run("run-2", NOON, 1));
        });
        assertThat(reader().runs(9)).containsExactly(run("run-2", NOON, 1));
    }

    @Test
    void a_reader_sees_the_store_as_it_was_when_it_was_opened_while_a_writer_goes_on() {
        try (StateStore writer = provider.openForWriting(path)) {
            writer.endLoad("run-1", progress(0, "orders"), Optional.of(watermark(1)));
            try (StateReader early = reader()) {
                writer.endLoad("run-2", progress(0, "orders"), Optional.of(watermark(2)));
                assertThat(early.watermark("main.orders")).contains(watermark(1));
                assertThat(reader().watermark("main.orders")).contains(watermark(2));
                assertThat(writer.watermark("main.orders")).contains(watermark(2));
            }
        }
    }

    @Test
    void reading_changes_nothing_on_disk() throws IOException {
        write(store -> store.recordRun(run("run-1", NOON, 1)));
        Map<Path, Object> before = files();
        try (StateReader store = reader()) {
            assertThat(store.runs(1)).hasSize(1);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void writing_goes_on_where_it_ended() {
        write(store -> store.endLoad("run-1", progress(0, "orders"), Optional.of(watermark(1))));
        write(store -> assertThat(store.watermark("main.orders")).contains(watermark(1)));
    }

    @Test
    void a_second_writer_in_the_same_process_is_refused_and_leaves_the_first_alone() {
        try (StateStore first = provider.openForWriting(path)) {
            assertThatThrownBy(() -> provider.openForWriting(path))
                    .isInstanceOf(StateException.class)
                    .hasMessage("the state store " + path + " is being written by this process already");
            first.recordRun(run("run-1", NOON, 1));
        }
        write(store -> assertThat(store.runs(1)).hasSize(1));
    }

    @Test
    void a_store_is_the_same_by_way_of_a_link() throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("models"));
        try (StateStore first = provider.openForWriting(path)) {
            assertThat(first.runs(1)).isEmpty();
            assertThatThrownBy(() -> provider.openForWriting(link.resolve(".rocky-state.redb")))
                    .isInstanceOf(StateException.class);
        }
    }

    @Test
    void a_closed_store_says_so_and_may_be_closed_again() {
        StateStore store = provider.openForWriting(path);
        store.close();
        store.close();
        assertThatThrownBy(() -> store.runs(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the state store is closed");
        assertThatThrownBy(() -> store.beginRun("run-1", NOON, 1)).isInstanceOf(IllegalStateException.class);
        StateReader reader = reader();
        reader.close();
        reader.close();
        assertThatThrownBy(() -> reader.runs(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_interrupted_thread_still_writes_and_stays_interrupted() {
        try (StateStore store = provider.openForWriting(path)) {
            Thread.currentThread().interrupt();
            store.beginLoad("main.orders", "run-1");
            store.recordRun(run("run-1", NOON, 1));
            assertThat(Thread.interrupted()).isTrue();
            Thread.currentThread().interrupt();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(reader().runs(1)).hasSize(1);
        assertThat(reader().unfinishedLoad("main.orders")).contains("run-1");
    }

    @Test
    void a_run_id_that_would_blur_the_keys_is_refused() {
        write(store -> assertThatThrownBy(() -> store.endLoad("a|b", progress(0, "t"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 'a|b'"));
    }

    @Test
    void a_failed_table_keeps_its_error() {
        TableProgress failed = failed("orders", "no such column 'ämount' \ud83d\ude00 \ud83d");
        write(store -> {
            store.beginRun("run-1", NOON, 1);
            store.endLoad("run-1", failed, Optional.empty());
        });
        assertThat(reader().progress("run-1").orElseThrow().tables()).containsExactly(failed);
    }

    private static TableProgress failed(String table, String error) {
        return new TableProgress(
                0, "main." + table, List.of("main", table), TableProgress.Status.FAILED, Optional.of(error), 1, NOON);
    }

    private void write(Consumer<StateStore> work) {
        try (StateStore store = provider.openForWriting(path)) {
            work.accept(store);
        }
    }

    private StateReader reader() {
        return provider.openForReading(path).orElseThrow();
    }

    private Map<Path, Object> files() throws IOException {
        Map<Path, Object> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                files.put(file, List.of(Files.getLastModifiedTime(file), Files.size(file)));
            }
        }
        return files;
    }
}
