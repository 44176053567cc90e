package dev.rocky.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.fake.FakeEngine;
import dev.rocky.cli.fake.Golden;
import dev.rocky.cli.fake.RunSamples;
import dev.rocky.cli.fake.Samples;
import dev.rocky.event.RockyEvent;
import dev.rocky.run.RunResult;
import dev.rocky.run.RunTrigger;
import dev.rocky.run.Select;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    private static final Instant NOON = RunSamples.NOON;
    private static final String ID = RunSamples.RUN_ID;

    @TempDir
    Path project;

    private final FakeEngine engine = new FakeEngine();
    private Cli cli;

    @BeforeEach
    void write_the_files() throws IOException {
        cli = new Cli(project, engine);
        Files.createDirectories(project.resolve("models"));
        Files.writeString(project.resolve("models/members.sql"), "SELECT member_id, nam\nFROM raw.members\n");
        engine.events = List.of(
                new RockyEvent.RunStarted(
                        NOON, ID, Optional.of("library"), RunTrigger.MANUAL, List.of("loans", "members", "daily")),
                new RockyEvent.MaterializationStarted(
                        NOON, ID, "loans", Samples.loans().target()),
                new RockyEvent.Warned(NOON, ID, "loans", "the source has a column 'desk' that nobody reads"),
                new RockyEvent.StatementExecuted(NOON, ID, "loans", "INSERT INTO loans SELECT 1", 9),
                new RockyEvent.DriftHandled(
                        NOON,
                        ID,
                        "loans",
                        new RunResult.DriftAction("library.staging.loans", "add_columns", "new column 'desk'")),
                new RockyEvent.MaterializationCompleted(NOON, ID, "loans", RunSamples.builtLoans()),
                new RockyEvent.MaterializationFailed(
                        NOON,
                        ID,
                        "members",
                        Samples.members().target(),
                        NOON,
                        5,
                        "92355baf6e5a76b6",
                        RunSamples.failedMembers()),
                new RockyEvent.MaterializationSkipped(NOON, ID, RunSamples.skippedDaily()));
    }

    @Test
    void a_run_that_succeeds_prints_its_document() {
        Outcome outcome = cli.run("run");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("{\n").contains("\"status\": \"Success\"");
        assertThat(outcome.err()).isEqualTo("""
                {"timestamp":"2026-05-01T12:00:00.250Z","level":"WARN","fields":{"message":"the source has a column \
                'desk' that nobody reads","model":"loans"},"target":"rocky"}
                """);
    }

    @Test
    void a_partial_failure_prints_its_document_and_exits_with_2() {
        engine.result = RunSamples.partial(false);

        Outcome outcome = cli.environment("ROCKY_LOG", "error").run("run");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).contains("\"status\": \"PartialFailure\"").endsWith("}\n");
        assertThat(outcome.err()).isEqualTo("Error: 1 model failed (run_id: " + ID + ")\n");
    }

    @Test
    void people_see_each_model_and_then_what_to_do() {
        engine.result = RunSamples.partial(false);

        Outcome outcome = cli.run("run", "-o", "table");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                warning: loans: the source has a column 'desk' that nobody reads
                Error: 1 model failed (run_id: %s)
                """.formatted(ID));
        Golden.check("text/run-partial.txt", outcome.out());
    }

    @Test
    void people_see_how_much_was_built() {
        engine.events = List.of();

        Golden.check("text/run.txt", cli.run("run", "-o", "table").out());
    }

    @Test
    void a_project_with_errors_is_not_run_and_exits_with_1() {
        engine.result = RunSamples.refused();
        engine.events = List.of();

        Outcome json = cli.run("run");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"status\": \"Failure\"");
        assertThat(json.err()).isEqualTo("Error: 1 error in the project; nothing was run\n");
        Golden.check("text/run-refused.txt", cli.run("run", "-o", "table").out());
    }

    @Test
    void an_interrupt_lets_the_run_finish_what_is_under_way() {
        engine.duringRun = cli::interrupt;
        engine.result = RunSamples.partial(true);
        engine.events = List.of();

        Outcome outcome = cli.run("run");

        assertThat(engine.options().cancellation().isCancelled()).isTrue();
        assertThat(outcome.exitCode()).isEqualTo(130);
        assertThat(outcome.out()).contains("\"interrupted\": true");
        assertThat(outcome.err()).isEqualTo("""
                Interrupted: what is under way is finished. Interrupt again to stop at once.
                Error: interrupted (run_id: %s)
                """.formatted(ID));
    }

    @Test
    void what_was_asked_for_reaches_the_engine() {
        cli.environment("ROCKY_RUN_TRIGGER", "schedule")
                .run("run", "--model", "loans", "--pipeline", "library", "--models", "m", "--var", "a=b");

        assertThat(engine.options().select()).isEqualTo(Select.models("loans"));
        assertThat(engine.options().pipeline()).contains("library");
        assertThat(engine.options().variables()).isEqualTo(Map.of("a", "b"));
        assertThat(engine.options().trigger()).isEqualTo(RunTrigger.SCHEDULE);
        assertThat(engine.options().sessionSource()).contains("cli");
        assertThat(engine.files().models()).contains(project.resolve("m"));
        assertThat(engine.calls).containsExactly("open", "run", "close");
    }

    @Test
    void statements_are_logged_where_somebody_wants_to_see_them() {
        assertThat(cli.environment("RUST_LOG", "rocky=debug,warn")
                        .run("run", "-o", "table")
                        .err())
                .contains("debug: loans: INSERT INTO loans SELECT 1 [9ms]\n");
    }
}
