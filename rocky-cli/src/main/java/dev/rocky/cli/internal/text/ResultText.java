package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.run.QueryResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a query as a table. */
public final class ResultText {

    private static final String INDENT = "  ";
    private static final String NULL = "NULL";
    private static final int LONGEST_CELL = 60;

    private ResultText() {}

    /** The rows, numbers to the right, long cells cut. */
    public static String render(QueryResult result, Style style) {
        TextTable table = new TextTable(result.columns()).indent(INDENT).ruled();
        for (int column = 0; column < result.columns().size(); column++) {
            if (isNumeric(result, column)) {
                table.alignRight(column);
            }
        }
        for (List<@Nullable Object> row : result.rows()) {
            List<String> cells = new ArrayList<>();
            row.forEach(value -> cells.add(cell(value)));
            table.row(cells);
        }
        return table.render(style);
    }

    private static boolean isNumeric(QueryResult result, int column) {
        return result.rows().stream().map(row -> row.get(column)).allMatch(Number.class::isInstance);
    }

    private static String cell(@Nullable Object value) {
        String text = switch (value) {
            case null -> NULL;
            case BigDecimal number -> number.toPlainString();
            default -> value.toString().replace('\n', ' ');
        };
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }
}
