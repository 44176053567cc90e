package dev.rocky.cli.internal.text;

import dev.rocky.catalog.CatalogReport;
import java.util.List;

/** What {@code rocky catalog} prints for people. */
public final class CatalogText {

    private static final int LABEL_WIDTH = 18;

    private CatalogText() {}

    /**
     * The catalogue in numbers.
     *
     * @param written the files that hold all of it
     */
    public static String render(CatalogReport report, List<String> written) {
        CatalogReport.Stats stats = report.stats();
        StringBuilder text = new StringBuilder("rocky catalog\n");
        line(text, "project", report.projectName());
        line(text, "assets", Amounts.grouped(stats.assetCount()));
        line(text, "columns", Amounts.grouped(stats.columnCount()));
        line(text, "edges", Amounts.grouped(stats.edgeCount()));
        line(text, "orphan columns", Amounts.grouped(stats.orphanColumns()));
        written.forEach(file -> line(text, "wrote", file));
        line(text, "duration", Amounts.duration(stats.durationMs()));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("  ")
                .append(label)
                .append(':')
                .append(" ".repeat(LABEL_WIDTH - label.length() - 1))
                .append(value)
                .append('\n');
    }
}
