package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Severity;
import dev.rocky.run.RunResult;
import java.util.List;

/** What is left to say when a run is over. */
public final class RunText {

    private final Style style;
    private final DiagnosticText diagnostics;

    public RunText(Style style, DiagnosticText diagnostics) {
        this.style = style;
        this.diagnostics = diagnostics;
    }

    /** What failed and why, what was skipped, how much was built, and what to do. */
    public String render(RunResult result) {
        if (wasRefused(result)) {
            return refusal(result);
        }
        StringBuilder text = new StringBuilder();
        for (RunResult.TableError error : result.errors()) {
            text.append('\n').append(style.bold(name(error))).append('\n').append(diagnostics.render(error));
        }
        if (!result.contained().isEmpty()) {
            text.append("\nNot tried:\n");
            result.contained()
                    .forEach(skipped ->
                            text.append("  ").append(contained(skipped)).append('\n'));
        }
        text.append('\n').append(totals(result)).append('\n');
        warnings(text, result);
        return text.append(advice(result)).toString();
    }

    /** Why the command fails, in one line. */
    public static String failure(RunResult result) {
        if (wasRefused(result)) {
            return Amounts.count(errors(result).size(), "error") + " in the project; nothing was run";
        }
        return Amounts.count(result.tablesFailed(), "model") + " failed (run_id: " + result.runId() + ")";
    }

    private String refusal(RunResult result) {
        StringBuilder text = new StringBuilder();
        errors(result).forEach(error -> text.append(diagnostics.render(error)).append('\n'));
        return text.append("Nothing was run: the project has ")
                .append(Amounts.count(errors(result).size(), "error"))
                .append(".\n")
                .toString();
    }

    private static boolean wasRefused(RunResult result) {
        return result.materializations().isEmpty()
                && !result.succeeded()
                && !errors(result).isEmpty();
    }

    private static List<Diagnostic> errors(RunResult result) {
        return result.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    private static String name(RunResult.TableError error) {
        return error.assetKey().isEmpty()
                ? ""
                : error.assetKey().get(error.assetKey().size() - 1);
    }

    private static String contained(RunResult.Contained skipped) {
        return skipped.model() + " waits for " + String.join(", ", skipped.blockedBy()) + "; " + skipped.unblockHint();
    }

    private String totals(RunResult result) {
        StringBuilder totals = new StringBuilder(result.interrupted() ? "Interrupted: built " : "Built ")
                .append(Amounts.count(result.materializations().size(), "model"))
                .append(" in ")
                .append(Amounts.duration(result.durationMs()));
        if (result.tablesFailed() > 0) {
            totals.append(", ").append(style.red(result.tablesFailed() + " failed"));
        }
        result.tablesSkipped()
                .filter(skipped -> skipped > 0)
                .ifPresent(skipped -> totals.append(", ").append(style.yellow(skipped + " skipped")));
        totals.append(" (run_id: ").append(result.runId()).append(')');
        if (result.drift().tablesDrifted() > 0) {
            totals.append("\nDrift: ")
                    .append(result.drift().tablesDrifted())
                    .append('/')
                    .append(result.drift().tablesChecked())
                    .append(" tables drifted");
        }
        return totals.toString();
    }

    private static void warnings(StringBuilder text, RunResult result) {
        long warnings = result.diagnostics().stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .count();
        if (warnings > 0) {
            text.append(Amounts.count(warnings, "warning")).append(" in the project; 'rocky compile' shows them\n");
        }
    }

    private static String advice(RunResult result) {
        if (result.interrupted()) {
            return "Run again to build the rest.\n";
        }
        return result.tablesFailed() > 0 ? "Mend what failed and run again; what is built stays.\n" : "";
    }
}
