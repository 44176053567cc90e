package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.host.Interrupts;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.RunProgress;
import dev.rocky.cli.internal.text.RunText;
import dev.rocky.run.Cancellation;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.run.RunTrigger;
import dev.rocky.source.ProjectFiles;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky run}. */
final class RunCommand implements Command {

    private static final String NAME = "run";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Build the models' tables and views", RunCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Build the tables and views of a project in the order of their dependencies.",
                        "When a model fails, those that read it are skipped and the others are built.",
                        "",
                        "Exits with 0 if all was built, 1 if nothing was, 2 if a part was, 130 after Ctrl-C.")
                .addOption(Words.pipeline())
                .addOption(Words.model("Build this model only"))
                .addOption(Words.models())
                .addOption(Words.variables());
        spec.usageMessage().footer("rocky run", "rocky run --model orders", "rocky run --var since=2026-05-01 -o json");
        return spec;
    }

    @Override
    @SuppressWarnings("try") // The watch does its work by being open.
    public int run(Arguments arguments, Session session) {
        ProjectFiles files = session.files();
        Cancellation cancellation = Cancellation.create();
        RunOptions options =
                options(arguments, session.surroundings().environment()).cancellation(cancellation);
        RunResult result;
        try (Rocky rocky = session.engine().open(files);
                Interrupts.Watch watch = session.surroundings().interrupts().watch(() -> {
                    cancellation.cancel();
                    session.console()
                            .error("Interrupted: what is under way is finished. Interrupt again to stop at once.");
                })) {
            result = run(rocky, options, session, !session.json());
        }
        RunText text = new RunText(session.console().outStyle(), session.diagnostics(files));
        session.print(NAME, result, text::render);
        return exitCode(result, session);
    }

    /**
     * Run while progress is shown.
     *
     * @param lines whether each model that is done gets a line on standard output
     */
    @SuppressWarnings("try") // The subscription and the ticker do their work by being open.
    static RunResult run(Rocky rocky, RunOptions options, Session session, boolean lines) {
        Console console = session.console();
        RunProgress progress = new RunProgress(console, session.log(), lines);
        try (Rocky.Subscription subscription = rocky.listen(progress);
                Ticker ticker = Ticker.start(
                        console,
                        () -> progress.tick(session.surroundings().clock().instant()))) {
            return rocky.run(options);
        } finally {
            console.status("");
        }
    }

    private static RunOptions options(Arguments arguments, Map<String, String> environment) {
        return Selection.of(arguments).trigger(trigger(environment)).sessionSource(sessionSource(environment));
    }

    private static RunTrigger trigger(Map<String, String> environment) {
        return switch (environment.getOrDefault("ROCKY_RUN_TRIGGER", "").toLowerCase(Locale.ROOT)) {
            case "schedule" -> RunTrigger.SCHEDULE;
            case "sensor" -> RunTrigger.SENSOR;
            case "webhook" -> RunTrigger.WEBHOOK;
            case "ci" -> RunTrigger.CI;
            default -> RunTrigger.MANUAL;
        };
    }

    private static String sessionSource(Map<String, String> environment) {
        return environment.containsKey("DAGSTER_PIPES_CONTEXT")
                ? "dagster"
                : environment.getOrDefault("ROCKY_SESSION_SOURCE", "cli");
    }

    private static int exitCode(RunResult result, Session session) {
        if (result.interrupted()) {
            return session.fail("interrupted (run_id: " + result.runId() + ")", ExitCode.INTERRUPTED);
        }
        return switch (result.status()) {
            case SUCCESS, SKIPPED_IDEMPOTENT, SKIPPED_IN_FLIGHT -> ExitCode.SUCCESS;
            case PARTIAL_FAILURE -> session.fail(RunText.failure(result), ExitCode.PARTIAL);
            case FAILURE -> session.fail(RunText.failure(result));
        };
    }
}
