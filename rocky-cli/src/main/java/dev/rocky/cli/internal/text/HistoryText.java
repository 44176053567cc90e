package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.history.ModelHistory;
import dev.rocky.history.RunHistory;
import dev.rocky.history.StateReport;

/** What is remembered, for people. */
public final class HistoryText {

    private static final int HASH_DIGITS = 8;

    private final Style style;

    public HistoryText(Style style) {
        this.style = style;
    }

    /** What {@code rocky history} prints. */
    public String runs(RunHistory history) {
        if (history.runs().isEmpty()) {
            return "No runs remembered.\n";
        }
        TextTable table = new TextTable("RUN ID", "STARTED", "STATUS", "MODELS", "DURATION", "TRIGGER")
                .alignRight(3)
                .alignRight(4)
                .ruled();
        for (RunHistory.Run run : history.runs()) {
            table.row(
                    run.runId(),
                    Amounts.instant(run.startedAt()),
                    run.status(),
                    Integer.toString(run.modelsExecuted()),
                    Amounts.duration(run.durationMs()),
                    run.trigger());
        }
        return table.render(style) + "\nTotal runs: " + history.count() + "\n";
    }

    /** What {@code rocky history --model} prints. */
    public String model(ModelHistory history) {
        String heading = "History for model: " + history.model() + "\n";
        if (history.executions().isEmpty()) {
            return heading + "It was never built.\n";
        }
        TextTable table = new TextTable("STARTED", "DURATION", "ROWS", "STATUS", "SQL HASH")
                .alignRight(1)
                .alignRight(2)
                .ruled();
        for (ModelHistory.Execution execution : history.executions()) {
            table.row(
                    Amounts.instant(execution.startedAt()),
                    Amounts.duration(execution.durationMs()),
                    execution.rowsAffected().map(Amounts::grouped).orElse("-"),
                    execution.status(),
                    shortened(execution.sqlHash()));
        }
        return heading + table.render(style) + "\nTotal executions: " + history.count() + "\n";
    }

    /** What {@code rocky state} prints. */
    public String state(StateReport state) {
        StringBuilder text = new StringBuilder("schema version: this program supports v")
                .append(state.schemaVersionSupported())
                .append(", on disk ")
                .append(state.schemaVersionOnDisk()
                        .map(version -> "v" + version)
                        .orElse("nothing yet"))
                .append('\n');
        if (state.watermarks().isEmpty()) {
            return text.append("No watermarks stored.\n").toString();
        }
        for (StateReport.Entry entry : state.watermarks()) {
            text.append(entry.table())
                    .append(" | ")
                    .append(Amounts.instant(entry.lastValue()))
                    .append(" UTC | ")
                    .append(Amounts.instant(entry.updatedAt()))
                    .append(" UTC\n");
        }
        return text.toString();
    }

    private static String shortened(String hash) {
        return hash.length() <= HASH_DIGITS ? hash : hash.substring(0, HASH_DIGITS);
    }
}
