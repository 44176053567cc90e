package dev.rocky.state.internal.store;

import static dev.rocky.state.Samples.watermark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.spi.StateException;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.StateStore;
import dev.rocky.state.internal.json.RecordFormat;
import java.nio.file.Path;
import java.time.Clock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaVersionTest {

    @TempDir
    Path path;

    @Test
    void a_store_of_a_newer_program_is_refused() {
        version("2");
        refused("the state store " + path + " has version 2, expected at most 1: a newer Rocky made it");
    }

    @Test
    void a_store_of_an_older_program_is_stamped_anew_when_it_is_written() {
        version("0");
        RawStore.write(
                path, records -> records.put(Table.WATERMARKS, "a.b", RecordFormat.WATERMARK.encode(watermark(1))));
        try (StateReader store = FrozenState.open(path).orElseThrow()) {
            assertThat(store.schemaVersion()).isZero();
        }
        try (StateStore store = WrittenState.open(path, Clock.systemUTC())) {
            assertThat(store.schemaVersion()).isEqualTo(1);
        }
        try (StateReader store = FrozenState.open(path).orElseThrow()) {
            assertThat(store.schemaVersion()).isEqualTo(1);
            assertThat(store.watermark("a.b")).contains(watermark(1));
        }
    }

    @Test
    void a_version_that_is_no_number_is_damage() {
        version("one");
        refused("the state store " + path + " is damaged: its schema_version is 'one', expected a whole number");
    }

    @Test
    void a_store_without_a_version_is_damaged() {
        RawStore.write(path, records -> records.delete(Table.METADATA, Table.VERSION_KEY));
        refused("the state store " + path + " is damaged: it has no schema_version");
    }

    @Test
    void a_store_that_lacks_a_table_of_ours_reads_as_if_it_were_empty() {
        RawStore.drop(path, Table.UNFINISHED_LOADS);
        try (StateReader store = FrozenState.open(path).orElseThrow()) {
            assertThat(store.unfinishedLoad("a.b")).isEmpty();
        }
    }

    private void version(String text) {
        RawStore.write(path, records -> records.put(Table.METADATA, Table.VERSION_KEY, StoredState.bytes(text)));
    }

    private void refused(String message) {
        for (ThrowingCallable open :
                new ThrowingCallable[] {() -> FrozenState.open(path), () -> WrittenState.open(path, Clock.systemUTC())
                }) {
            assertThatThrownBy(open).isInstanceOf(StateException.class).hasMessage(message);
        }
    }
}
