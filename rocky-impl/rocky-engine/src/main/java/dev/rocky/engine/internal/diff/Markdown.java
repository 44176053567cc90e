package dev.rocky.engine.internal.diff;

import dev.rocky.diff.CiDiffReport.Summary;
import java.util.List;

/** Pieces that all comments on a change are made of. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown(String title, Summary summary, List<String> notes) {
        text.append("### ").append(title).append("\n\n");
        text.append("**%d** modified, **%d** added, **%d** removed, %d unchanged\n"
                .formatted(summary.modified(), summary.added(), summary.removed(), summary.unchanged()));
        notes.forEach(note ->
                text.append("\n> **Note:** ").append(note.replace("\n", " ")).append('\n'));
    }

    /** A line of a table, or its head with the line below. */
    void head(String... cells) {
        row(cells);
        text.append("|").append("---|".repeat(cells.length)).append('\n');
    }

    void row(String... cells) {
        text.append("| ");
        for (int cell = 0; cell < cells.length; cell++) {
            text.append(cell == 0 ? "" : " | ").append(cells[cell].replace("|", "\\|"));
        }
        text.append(" |\n");
    }

    void blank() {
        text.append('\n');
    }

    void paragraph(String words) {
        text.append(words).append('\n');
    }

    void heading(String words) {
        text.append("\n#### ").append(words).append("\n\n");
    }

    void openDetails(String summary) {
        text.append("\n<details>\n<summary>").append(summary).append("</summary>\n\n");
    }

    void closeDetails() {
        text.append("\n</details>\n");
    }

    static String code(String name) {
        return "`" + name + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
