package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.console.Style;
import dev.rocky.cli.internal.log.Log;
import dev.rocky.event.EventListener;
import dev.rocky.event.RockyEvent;
import dev.rocky.run.Materialized;
import dev.rocky.run.RunResult;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shows how a run goes on: a line for each model that is done, and a status line with those that are under way.
 *
 * <p>Safe for use by several threads: the engine tells what happens while a clock keeps the status line fresh.
 */
public final class RunProgress implements EventListener {

    private static final int LONGEST_NAME = 48;
    private static final int STRATEGY_COLUMNS = 13;
    private static final int ROWS_COLUMNS = 15;
    private static final int TIME_COLUMNS = 8;
    private static final int STATUS_COLUMNS = 78;
    private static final List<String> SPINNER = List.of("⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏");
    private static final int SPINNER_STEP_MS = 100;

    private final Console console;
    private final Log log;
    private final boolean lines;
    private final Style style;
    private final Set<String> running = new LinkedHashSet<>();
    private Optional<Instant> startedAt = Optional.empty();
    private int total;
    private int done;
    private int nameColumns = 1;

    /**
     * @param lines whether each model that is done gets a line on standard output
     */
    public RunProgress(Console console, Log log, boolean lines) {
        this.console = console;
        this.log = log;
        this.lines = lines;
        style = console.outStyle();
    }

    @Override
    public synchronized void on(RockyEvent event) {
        switch (event) {
            case RockyEvent.RunStarted started -> begin(started);
            case RockyEvent.MaterializationStarted started -> running.add(started.model());
            case RockyEvent.StatementExecuted statement ->
                log.debug(
                        Optional.of(statement.model()),
                        statement.sql() + " [" + Amounts.duration(statement.durationMs()) + "]");
            case RockyEvent.MaterializationCompleted completed -> {
                end(completed.model());
                print(built(completed.model(), completed.result()));
            }
            case RockyEvent.MaterializationFailed failed -> {
                end(failed.model());
                print(failed(failed));
            }
            case RockyEvent.MaterializationSkipped skipped -> {
                end(skipped.reason().model());
                print(skipped(skipped.reason()));
            }
            case RockyEvent.DriftHandled drift -> print(drift(drift));
            case RockyEvent.Warned warned ->
                log.warn(Optional.of(warned.model()).filter(model -> !model.isEmpty()), warned.message());
            case RockyEvent.RunFinished finished -> startedAt = Optional.empty();
        }
        tick(event.at());
    }

    /** Bring the status line up to date. */
    public synchronized void tick(Instant now) {
        console.status(
                startedAt.map(start -> status(Duration.between(start, now))).orElse(""));
    }

    private void begin(RockyEvent.RunStarted started) {
        startedAt = Optional.of(started.at());
        total = started.models().size();
        nameColumns = started.models().stream()
                .mapToInt(name -> Math.min(name.length(), LONGEST_NAME))
                .max()
                .orElse(1);
    }

    private void end(String model) {
        running.remove(model);
        done++;
    }

    private void print(String line) {
        if (lines) {
            console.lineNow(line);
        }
    }

    private String built(String model, Materialized result) {
        String rows =
                result.rowsCopied().map(number -> Amounts.count(number, "row")).orElse("");
        return style.green("  ✓ ")
                + name(model)
                + padded(result.metadata().strategy(), STRATEGY_COLUMNS)
                + aligned(rows, ROWS_COLUMNS)
                + style.dim(aligned(Amounts.duration(result.durationMs()), TIME_COLUMNS));
    }

    private String failed(RockyEvent.MaterializationFailed failed) {
        return style.red("  ✗ ")
                + name(failed.model())
                + padded("failed", STRATEGY_COLUMNS)
                + aligned("", ROWS_COLUMNS)
                + style.dim(aligned(Amounts.duration(failed.durationMs()), TIME_COLUMNS));
    }

    private String skipped(RunResult.Contained reason) {
        return style.yellow("  - ") + name(reason.model()) + "skipped: waits for "
                + String.join(", ", reason.blockedBy());
    }

    private String drift(RockyEvent.DriftHandled drift) {
        return style.yellow("  ~ ") + name(drift.model()) + drift.action().action() + ": "
                + drift.action().reason();
    }

    private String name(String model) {
        return padded(model, nameColumns) + "  ";
    }

    private String status(Duration elapsed) {
        String spinner = SPINNER.get((int) (Math.max(0, elapsed.toMillis()) / SPINNER_STEP_MS % SPINNER.size()));
        String text = spinner + " " + done + "/" + total + "  " + Amounts.elapsed(elapsed.toMillis())
                + (running.isEmpty() ? "" : "  " + String.join(", ", running));
        return text.length() <= STATUS_COLUMNS ? text : text.substring(0, STATUS_COLUMNS - 1) + "…";
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static String aligned(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }
}
