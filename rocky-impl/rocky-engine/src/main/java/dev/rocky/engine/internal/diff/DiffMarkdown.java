package dev.rocky.engine.internal.diff;

import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.CiDiffReport.ColumnDiff;
import dev.rocky.diff.CiDiffReport.ModelDiff;
import java.util.List;

/** Writes a comparison for a comment on a change. */
final class DiffMarkdown {

    private DiffMarkdown() {}

    static String render(CiDiffReport.Summary summary, List<ModelDiff> models) {
        StringBuilder text = new StringBuilder("### Rocky CI Diff\n\n")
                .append("**")
                .append(summary.modified())
                .append("** modified, ")
                .append("**")
                .append(summary.added())
                .append("** added, ")
                .append("**")
                .append(summary.removed())
                .append("** removed, ")
                .append(summary.unchanged())
                .append(" unchanged\n");
        if (models.isEmpty()) {
            return text.toString();
        }
        text.append("\n| Model | Status | Table | Columns |\n|---|---|---|---|\n");
        for (ModelDiff model : models) {
            text.append("| `")
                    .append(model.modelName())
                    .append("` | ")
                    .append(model.status().spelling())
                    .append(" | ")
                    .append(model.resolvedTarget()
                            .map(target -> "`" + target + "`")
                            .orElse(""))
                    .append(" | ")
                    .append(
                            model.columnChanges().isEmpty()
                                    ? ""
                                    : model.columnChanges().size() + " changed")
                    .append(" |\n");
        }
        models.stream().filter(model -> !model.columnChanges().isEmpty()).forEach(model -> columns(text, model));
        return text.toString();
    }

    private static void columns(StringBuilder text, ModelDiff model) {
        text.append("\n<details>\n<summary>Columns of <code>")
                .append(model.modelName())
                .append("</code></summary>\n\n| Column | Change | Before | Now |\n|---|---|---|---|\n");
        for (ColumnDiff column : model.columnChanges()) {
            text.append("| `")
                    .append(column.columnName())
                    .append("` | ")
                    .append(column.changeType().spelling())
                    .append(" | ")
                    .append(column.oldType().orElse(""))
                    .append(" | ")
                    .append(column.newType().orElse(""))
                    .append(" |\n");
        }
        text.append("\n</details>\n");
    }
}
