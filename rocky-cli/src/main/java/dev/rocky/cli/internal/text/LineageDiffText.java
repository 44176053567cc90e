package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.diff.CiDiffReport.Summary;
import dev.rocky.diff.LineageDiffReport;
import dev.rocky.diff.LineageDiffReport.ColumnChange;
import dev.rocky.diff.LineageDiffReport.ModelResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code rocky lineage-diff} prints for people. */
public final class LineageDiffText {

    private final Style style;

    public LineageDiffText(Style style) {
        this.style = style;
    }

    /** Model by model, with what each changed column feeds. */
    public String render(LineageDiffReport report) {
        StringBuilder text = new StringBuilder("Compared with ")
                .append(report.baseRef())
                .append(": ")
                .append(counts(report.summary()))
                .append('\n');
        report.results().forEach(model -> model(text, model));
        return text.toString();
    }

    private static String counts(Summary summary) {
        return summary.modified() + " modified, " + summary.added() + " added, " + summary.removed() + " removed, "
                + summary.unchanged() + " unchanged";
    }

    private void model(StringBuilder text, ModelResult model) {
        text.append('\n')
                .append(style.bold(model.modelName()))
                .append(" (")
                .append(model.status().spelling())
                .append(")\n");
        if (model.columnChanges().isEmpty()) {
            text.append("  no column differs\n");
        }
        model.columnChanges().forEach(column -> column(text, column));
    }

    private static void column(StringBuilder text, ColumnChange column) {
        String types = Stream.concat(column.oldType().stream(), column.newType().stream())
                .collect(Collectors.joining(" → "));
        text.append(
                switch (column.changeType()) {
                    case ADDED -> "  + ";
                    case REMOVED -> "  - ";
                    case TYPE_CHANGED -> "  ~ ";
                });
        text.append(column.columnName()).append(": ").append(types).append('\n');
        column.downstreamConsumers()
                .forEach(consumer -> text.append("      -> ").append(consumer).append('\n'));
    }
}
