package dev.rocky.cli.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.FakeEngine;
import dev.rocky.cli.fake.RunSamples;
import dev.rocky.cli.fake.Samples;
import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.host.Surroundings;
import dev.rocky.cli.internal.host.Terminal;
import dev.rocky.cli.internal.log.Log;
import dev.rocky.cli.internal.log.LogLevel;
import dev.rocky.event.RockyEvent;
import dev.rocky.run.RunTrigger;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunProgressTest {

    private static final String ERASED = "\r\u001b[2K";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_status_line_names_what_is_under_way_and_is_erased_at_the_end() {
        RunProgress progress = progress(new Terminal(false, true), false);
        progress.on(started("loans", "members"));
        progress.on(new RockyEvent.MaterializationStarted(
                RunSamples.NOON, RunSamples.RUN_ID, "loans", Samples.loans().target()));
        progress.tick(RunSamples.NOON.plusMillis(1250));
        progress.on(new RockyEvent.MaterializationCompleted(
                RunSamples.NOON.plusMillis(1300), RunSamples.RUN_ID, "loans", RunSamples.builtLoans()));
        progress.on(new RockyEvent.RunFinished(RunSamples.NOON, RunSamples.RUN_ID, RunSamples.success()));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("⠋ 0/2  0.0s" + ERASED + "⠋ 0/2  0.0s  loans" + ERASED + "⠹ 0/2  1.2s  loans" + ERASED
                        + "⠸ 1/2  1.3s" + ERASED);
        assertThat(out.size()).isZero();
    }

    @Test
    void the_status_line_fits_into_a_narrow_terminal() {
        RunProgress progress = progress(new Terminal(true, true), true);
        progress.on(started("loans"));
        for (int i = 0; i < 40; i++) {
            progress.on(new RockyEvent.MaterializationStarted(
                    RunSamples.NOON,
                    RunSamples.RUN_ID,
                    "loans" + i,
                    Samples.loans().target()));
        }

        String last = err.toString(StandardCharsets.UTF_8).replaceFirst("(?s).*\u001b\\[2K", "");
        assertThat(last).hasSize(78).endsWith("…");
    }

    @Test
    void without_a_terminal_there_is_no_status_line() {
        RunProgress progress = progress(Terminal.NONE, true);
        progress.on(started("loans"));
        progress.tick(RunSamples.NOON);

        assertThat(err.size()).isZero();
    }

    private static RockyEvent started(String... models) {
        return new RockyEvent.RunStarted(
                RunSamples.NOON, RunSamples.RUN_ID, Optional.of("library"), RunTrigger.MANUAL, List.of(models));
    }

    private RunProgress progress(Terminal terminal, boolean lines) {
        Console console = new Console(new Surroundings(
                Path.of(""),
                Map.of(),
                out,
                err,
                terminal,
                finishEarly -> () -> {},
                () -> RunSamples.NOON,
                Path.of(""),
                new FakeEngine()));
        return new RunProgress(console, new Log(console, LogLevel.INFO, false, () -> RunSamples.NOON), lines);
    }
}
