package dev.rocky.state;

import static dev.rocky.state.Samples.NOON;
import static dev.rocky.state.Samples.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.spi.StateException;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.StateStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    private static final int ROUNDS = 10;
    private static final int MOST_STEPS = 200;

    private final XodusStateStoreProvider provider = new XodusStateStoreProvider();

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name_the_store() {
        path = folder.resolve("state");
    }

    @Test
    void every_write_that_was_acknowledged_survives_a_kill_at_any_point() throws IOException {
        Random random = new Random(42);
        long step = -1;
        for (int round = 0; round < ROUNDS; round++) {
            step = writeUntilKilled(step + 1, 1 + random.nextInt(MOST_STEPS));
            try (StateReader store = provider.openForReading(path).orElseThrow()) {
                LoopingWriter.verify(store, step);
            }
            try (StateStore store = provider.openForWriting(path)) {
                LoopingWriter.verify(store, step);
            }
        }
    }

    @Test
    void a_reader_sees_everything_that_a_living_writer_has_acknowledged() throws IOException {
        try (ChildProcess writer = ChildProcess.start(LoopingWriter.class, path, 0, 1000)) {
            for (Optional<String> line = writer.line(); line.isPresent(); line = writer.line()) {
                long step = Long.parseLong(line.get());
                if (step % 40 == 0) {
                    try (StateReader store = provider.openForReading(path).orElseThrow()) {
                        LoopingWriter.verifyAtLeast(store, step);
                    }
                }
            }
        }
    }

    @Test
    void a_writer_next_to_another_process_is_told_which_one() throws IOException {
        try (ChildProcess writer = ChildProcess.start(LoopingWriter.class, path, 0, Long.MAX_VALUE - 1)) {
            assertThat(writer.line()).isPresent();
            assertThatThrownBy(() -> provider.openForWriting(path))
                    .isInstanceOf(StateException.class)
                    .hasMessage("the state store " + path + " is being written by another process (PID " + writer.pid()
                            + ")")
                    .extracting(thrown -> ((StateException) thrown).help())
                    .isEqualTo(Optional.of("wait until that run has ended; one run at a time writes a state store"));
        }
        try (StateStore store = provider.openForWriting(path)) {
            store.recordRun(run("run-x", NOON, 1));
        }
    }

    /** Let another process write, kill it after so many steps, and return the last one that it acknowledged. */
    private long writeUntilKilled(long first, int steps) throws IOException {
        long last = first - 1;
        try (ChildProcess writer = ChildProcess.start(LoopingWriter.class, path, first, Long.MAX_VALUE - 1)) {
            for (Optional<String> line = writer.line(); line.isPresent(); line = writer.line()) {
                last = Long.parseLong(line.get());
                if (last == first + steps) {
                    writer.kill();
                }
            }
        }
        return last;
    }
}
