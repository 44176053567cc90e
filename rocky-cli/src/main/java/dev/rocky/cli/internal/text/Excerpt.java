package dev.rocky.cli.internal.text;

import dev.rocky.source.SourceSpan;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lines of a file that a message is about, with the text in question underlined. */
final class Excerpt {

    private static final int MOST_LINES = 6;
    private static final int LINES_AT_AN_END = 2;
    private static final int MOST_COLUMNS = 120;
    private static final int COLUMNS_BEFORE = 40;
    private static final String TAB = "    ";

    private final SourceSpan span;
    private final List<String> lines;
    private final int startLine;
    private final int endLine;
    private final int endColumn;

    /**
     * @param lines the lines of the file; none if it cannot be read
     */
    Excerpt(SourceSpan span, List<String> lines) {
        this.span = span;
        this.lines = lines;
        startLine = span.start().line();
        boolean endsAtLineBreak = span.endColumn() == 1 && span.endLine() > startLine;
        endLine = endsAtLineBreak ? span.endLine() - 1 : span.endLine();
        endColumn = endsAtLineBreak ? Integer.MAX_VALUE : span.endColumn();
    }

    /** How many digits the line numbers take. */
    int gutter() {
        return isReadable() ? Integer.toString(endLine).length() : 1;
    }

    /**
     * The excerpt, ending in a line break.
     *
     * @param gutter how many columns the line numbers get
     * @param frame paints line numbers and the frame
     * @param mark paints the underline
     */
    String render(int gutter, UnaryOperator<String> frame, UnaryOperator<String> mark) {
        Page page = new Page(new StringBuilder(), gutter, frame, mark);
        page.heading(span.toString());
        if (isReadable()) {
            page.marks("");
            if (startLine == endLine) {
                writeLine(page);
            } else {
                writeLines(page);
            }
        }
        return page.text().toString();
    }

    private boolean isReadable() {
        return endLine <= lines.size();
    }

    private void writeLine(Page page) {
        String line = lines.get(startLine - 1);
        int from = Math.min(span.start().column() - 1, line.length());
        int first = line.length() <= MOST_COLUMNS ? 0 : Math.max(0, from - COLUMNS_BEFORE);
        int last = Math.min(line.length(), first + MOST_COLUMNS);
        int to = Math.clamp(endColumn - 1L, from, last);
        String before = (first == 0 ? "" : "…") + expanded(line.substring(first, from));
        String marked = expanded(line.substring(from, to));
        String after = expanded(line.substring(to, last)) + (last == line.length() ? "" : "…");
        page.numbered(startLine, before + marked + after);
        page.marks(" ".repeat(DisplayWidth.of(before)) + "^".repeat(Math.max(1, DisplayWidth.of(marked))));
    }

    private void writeLines(Page page) {
        boolean all = endLine - startLine < MOST_LINES;
        for (int number = startLine; number <= endLine; number++) {
            boolean nearAnEnd = number < startLine + LINES_AT_AN_END || number > endLine - LINES_AT_AN_END;
            if (all || nearAnEnd) {
                page.edged(number, number == startLine ? "/" : "|", cut(expanded(lines.get(number - 1))));
            } else if (number == startLine + LINES_AT_AN_END) {
                page.gap();
            }
        }
        String last = lines.get(endLine - 1);
        String marked = cut(expanded(last.substring(0, Math.clamp(endColumn - 1L, 0, last.length()))));
        page.marks("|" + "_".repeat(Math.max(1, DisplayWidth.of(marked))) + "^");
    }

    private static String cut(String line) {
        return line.length() <= MOST_COLUMNS ? line : line.substring(0, MOST_COLUMNS) + "…";
    }

    private static String expanded(String part) {
        return part.replace("\t", TAB);
    }

    /** What is written so far, and how a line looks. */
    private record Page(StringBuilder text, int gutter, UnaryOperator<String> frame, UnaryOperator<String> mark) {

        void heading(String place) {
            text.append(" ".repeat(gutter))
                    .append(frame.apply("-->"))
                    .append(' ')
                    .append(place)
                    .append('\n');
        }

        void numbered(int number, String line) {
            String digits = Integer.toString(number);
            text.append(frame.apply(digits + " ".repeat(gutter - digits.length()) + " |"))
                    .append(line.isEmpty() ? "" : " ")
                    .append(line)
                    .append('\n');
        }

        void edged(int number, String edge, String line) {
            numbered(number, mark.apply(edge) + (line.isEmpty() ? "" : " " + line));
        }

        void marks(String marks) {
            text.append(" ".repeat(gutter + 1))
                    .append(frame.apply("|"))
                    .append(marks.isEmpty() ? "" : " " + mark.apply(marks))
                    .append('\n');
        }

        void gap() {
            text.append(frame.apply("...")).append('\n');
        }
    }
}
