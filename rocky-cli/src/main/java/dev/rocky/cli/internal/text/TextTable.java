package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table of aligned columns. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> numeric = new HashSet<>();
    private String indent = "";
    private boolean ruled;

    public TextTable(String... headings) {
        this.headings = List.of(headings);
    }

    public TextTable(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    /** Align a column to the right. */
    public TextTable alignRight(int column) {
        numeric.add(column);
        return this;
    }

    /** Put this before each line. */
    public TextTable indent(String text) {
        indent = text;
        return this;
    }

    /** Draw a line below the headings. */
    public TextTable ruled() {
        ruled = true;
        return this;
    }

    /** Add a row with a cell for each heading. */
    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** Add a row with a cell for each heading. */
    public TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The table, ending in a line break. */
    public String render(Style style) {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        text.append(indent).append(style.bold(line(headings, widths))).append('\n');
        if (ruled) {
            List<String> rule = new ArrayList<>();
            for (int width : widths) {
                rule.add("─".repeat(width));
            }
            text.append(indent).append(style.dim(line(rule, widths))).append('\n');
        }
        for (List<String> row : rows) {
            text.append(indent).append(line(row, widths)).append('\n');
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(headings.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
            line.append(i == 0 ? "" : GAP).append(numeric.contains(i) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
