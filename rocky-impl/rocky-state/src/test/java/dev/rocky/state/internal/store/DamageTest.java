package dev.rocky.state.internal.store;

import static dev.rocky.state.Samples.NOON;
import static dev.rocky.state.Samples.progress;
import static dev.rocky.state.Samples.run;
import static dev.rocky.state.Samples.watermark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rocky.spi.StateException;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.StateStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    private static final int FULL_FILE = 1 << 20;

    @TempDir
    Path folder;

    private Path path;
    private Path log;

    @BeforeEach
    void name_the_store() {
        path = folder.resolve("state");
        log = path.resolve("1/00000000000.xd");
    }

    @Test
    void a_transaction_that_was_cut_off_anywhere_is_as_if_it_had_never_begun() throws IOException {
        write(store -> store.recordRun(run("run-1", NOON, 1)));
        byte[] before = Files.readAllBytes(log);
        byte[] seal = Files.readAllBytes(path.resolve("1/sealed"));
        write(store -> store.recordRun(run("run-2", NOON.plusSeconds(1), 1)));
        byte[] after = Files.readAllBytes(log);
        Files.write(path.resolve("1/sealed"), seal);

        for (int length = before.length; length < after.length; length += 11) {
            Files.write(log, Arrays.copyOf(after, length));
            assertThat(runs()).as("cut at %d", length).isEqualTo(1);
            assertThat(log).as("reading leaves the file alone").hasSize(length);
        }
        Files.write(log, after);
        assertThat(runs()).isEqualTo(2);
        Files.write(log, Arrays.copyOf(after, after.length - 1));
        write(store -> store.recordRun(run("run-3", NOON.plusSeconds(2), 1)));
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void rubbish_behind_the_last_transaction_is_ignored() throws IOException {
        write(store -> store.recordRun(run("run-1", NOON, 1)));
        byte[] before = Files.readAllBytes(log);
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            byte[] rubbish = new byte[1 + random.nextInt(3000)];
            if (round % 2 == 0) {
                random.nextBytes(rubbish);
            }
            Files.write(log, before);
            Files.write(log, rubbish, StandardOpenOption.APPEND);
            assertThat(runs()).isEqualTo(1);
        }
        write(store -> store.recordRun(run("run-2", NOON, 1)));
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void a_changed_bit_is_found_and_nothing_is_cut_off() throws IOException {
        write(store -> store.recordRun(run("run-1", NOON, 3)));
        byte[] sound = Files.readAllBytes(log);
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            byte[] changed = sound.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(log, changed);
            assertDamaged().hasMessageContaining("the bytes of 00000000000.xd have changed");
            assertThat(log).hasBinaryContent(changed);
        }
        Files.write(log, sound);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void a_changed_bit_in_an_older_file_never_gives_anything_but_a_state_exception() throws IOException {
        fillMoreThanOneFile();
        byte[] sound = Files.readAllBytes(log);
        assertThat(sound).hasSize(FULL_FILE);
        Random random = new Random(13);
        for (int round = 0; round < 30; round++) {
            byte[] changed = sound.clone();
            for (int bit = 0; bit < 50; bit++) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(log, changed);
            try (StateReader store = FrozenState.open(path).orElseThrow()) {
                store.runs(2);
                store.watermarks();
            } catch (StateException e) {
                assertThat(e).hasMessageStartingWith("the state store " + path + " is damaged: ");
            }
        }
    }

    @Test
    void a_truncated_log_is_found() throws IOException {
        write(store -> store.recordRun(run("run-1", NOON, 3)));
        byte[] sound = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(sound, sound.length / 2));
        assertDamaged().hasMessageContaining("expected " + sound.length);
        Files.write(log, new byte[0]);
        assertDamaged().hasMessageContaining("has 0 bytes");
    }

    @Test
    void a_truncated_older_file_is_found() throws IOException {
        fillMoreThanOneFile();
        Files.write(log, Arrays.copyOf(Files.readAllBytes(log), FULL_FILE / 2));
        assertDamaged().hasMessageContaining("00000000000.xd has 524288 bytes, expected 1048576");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        fillMoreThanOneFile();
        Files.delete(log);
        assertDamaged().hasMessageContaining("lacks the file 00000000000.xd");
    }

    @Test
    void a_generation_without_a_log_is_found() throws IOException {
        Files.createDirectories(path.resolve("1"));
        assertDamaged().hasMessageContaining("lacks its log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "rubbish\n", "99999999999999999999 1\n"})
    void a_seal_that_a_power_cut_has_spoilt_is_done_without(String seal) throws IOException {
        write(store -> store.recordRun(run("run-1", NOON, 3)));
        Files.writeString(path.resolve("1/sealed"), seal);
        assertThat(runs()).isEqualTo(1);
        write(store -> store.recordRun(run("run-2", NOON, 3)));
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void a_record_that_is_no_json_is_found() {
        write(store -> store.recordRun(run("run-1", NOON, 1)));
        RawStore.write(path, records -> records.put(Table.RUN_HISTORY, "run-2", StoredState.bytes("{\"run_id\": ")));
        assertThatThrownBy(this::runs)
                .isInstanceOf(StateException.class)
                .hasMessageStartingWith("the state store " + path + " is damaged: the record cannot be read");
    }

    @Test
    void a_file_in_the_place_of_the_store_is_left_alone() throws IOException {
        Files.writeString(path, "redb");
        String message = path + " is no state store: found a file, expected a folder";
        assertThatThrownBy(() -> FrozenState.open(path))
                .isInstanceOf(StateException.class)
                .hasMessage(message);
        assertThatThrownBy(this::writable).isInstanceOf(StateException.class).hasMessage(message);
        assertThat(path).hasContent("redb");
    }

    @Test
    void a_store_that_may_not_be_read_says_so() {
        write(store -> store.recordRun(run("run-1", NOON, 1)));
        assumeThat(path.toFile().setReadable(false) && !Files.isReadable(path))
                .as("root may read everything")
                .isTrue();
        assertThatThrownBy(() -> FrozenState.open(path))
                .isInstanceOf(StateException.class)
                .hasMessage("the state store " + path + " cannot be used: no right to use " + path);
    }

    @Test
    void a_place_where_nothing_can_be_made_is_refused_in_words() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path impossible = folder.resolve("file/state");
        assertThatThrownBy(() -> WrittenState.open(impossible, Clock.systemUTC()))
                .isInstanceOf(StateException.class)
                .hasMessage("the folder of the state store " + impossible + " cannot be made");
    }

    @Test
    void a_writer_that_could_not_open_gives_its_lock_back() throws IOException {
        write(store -> store.recordRun(run("run-1", NOON, 1)));
        byte[] sound = Files.readAllBytes(log);
        Files.write(log, new byte[0]);
        assertThatThrownBy(this::writable).isInstanceOf(StateException.class);
        Files.write(log, sound);
        write(store -> assertThat(store.runs(1)).hasSize(1));
    }

    private void fillMoreThanOneFile() {
        write(store -> {
            store.endLoad("run-1", progress(0, "orders"), Optional.of(watermark(1)));
            for (int number = 0; number < 5; number++) {
                store.recordRun(run("run-" + number, NOON, 12_000));
                store.recordRun(run("small-" + number, NOON, 20));
            }
        });
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertDamaged() {
        assertThatThrownBy(this::writable).isInstanceOf(StateException.class);
        return assertThatThrownBy(this::runs)
                .isInstanceOf(StateException.class)
                .hasMessageStartingWith("the state store " + path + " is damaged: ");
    }

    private int runs() {
        try (StateReader store = FrozenState.open(path).orElseThrow()) {
            return store.runs(100).size();
        }
    }

    private void write(Consumer<StateStore> work) {
        try (StateStore store = writable()) {
            work.accept(store);
        }
    }

    private StateStore writable() {
        return WrittenState.open(path, Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
