package dev.rocky.engine.internal.diff;

import static dev.rocky.engine.internal.diff.Markdown.code;

import dev.rocky.compile.change.Finding;
import dev.rocky.diff.CiDiffReport.ColumnDiff;
import dev.rocky.diff.DiffOptions;
import java.util.Comparator;
import java.util.List;

/** Writes a comparison of tables for a comment on a change. */
final class DiffMarkdown {

    private DiffMarkdown() {}

    static String ofTables(ProjectComparison comparison, DiffOptions options) {
        Markdown text = new Markdown("Rocky CI Diff", comparison.summary(), comparison.notes());
        if (!comparison.models().isEmpty()) {
            text.blank();
            text.head("Model", "Status", "Table", "Columns");
            for (ModelChange model : comparison.models()) {
                int changes = model.columns().size();
                text.row(
                        code(model.name()),
                        model.status().spelling(),
                        model.target().map(Markdown::code).orElse(""),
                        changes == 0 ? "" : changes + " changed");
            }
            comparison.models().stream()
                    .filter(model -> !model.columns().isEmpty())
                    .forEach(model -> columns(text, model));
        }
        if (options.semantic()) {
            findings(text, comparison.findings());
        }
        return text.toString();
    }

    private static void columns(Markdown text, ModelChange model) {
        text.openDetails("Columns of <code>" + model.name() + "</code>");
        text.head("Column", "Change", "Before", "Now");
        for (ColumnDiff column : model.columns()) {
            text.row(
                    code(column.columnName()),
                    column.changeType().spelling(),
                    column.oldType().orElse(""),
                    column.newType().orElse(""));
        }
        text.closeDetails();
    }

    /** The worst first. */
    private static void findings(Markdown text, List<Finding> findings) {
        text.heading("What it means for readers");
        if (findings.isEmpty()) {
            text.paragraph("Nothing that they could notice.");
            return;
        }
        text.head("Severity", "Model", "Change");
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> text.row(
                        finding.severity().spelling(),
                        code(finding.change().model()),
                        ChangeWords.of(finding.change())));
    }
}
