package dev.rocky.engine.internal.diff;

import static dev.rocky.engine.internal.diff.Markdown.code;

import dev.rocky.diff.CiDiffReport.Summary;
import dev.rocky.diff.LineageDiffReport.ColumnChange;
import dev.rocky.diff.LineageDiffReport.ModelResult;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a comparison of columns for a comment on a change. */
final class LineageMarkdown {

    private LineageMarkdown() {}

    static String of(Summary summary, List<ModelResult> models, List<String> notes) {
        Markdown text = new Markdown("Rocky Lineage Diff", summary, notes);
        for (ModelResult model : models) {
            text.heading(code(model.modelName()) + ": " + model.status().spelling());
            if (model.columnChanges().isEmpty()) {
                text.paragraph("No column differs.");
            } else {
                text.head("Column", "Change", "Before", "Now", "Feeds");
                model.columnChanges()
                        .forEach(column -> text.row(
                                code(column.columnName()),
                                column.changeType().spelling(),
                                column.oldType().orElse(""),
                                column.newType().orElse(""),
                                consumers(column)));
            }
        }
        return text.toString();
    }

    private static String consumers(ColumnChange column) {
        return column.downstreamConsumers().stream()
                .map(consumer -> code(consumer.toString()))
                .collect(Collectors.joining(", "));
    }
}
