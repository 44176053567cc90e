package dev.rocky.compiler.internal.resolve;

/** The end of a query's text: blanks, comments and perhaps a semicolon. */
final class QueryEnd {

    private QueryEnd() {}

    /**
     * The text without the semicolons behind the query, so that it can be put into a statement. Comments stay.
     *
     * @param queryEnd the index in the text behind the query
     */
    static String withoutTerminator(String text, int queryEnd) {
        if (text.indexOf(';', queryEnd) < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, queryEnd);
        int at = queryEnd;
        while (at < text.length()) {
            int end = at + 1;
            if (text.startsWith("--", at)) {
                int newLine = text.indexOf('\n', at);
                end = newLine < 0 ? text.length() : newLine;
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                end = close < 0 ? text.length() : close + 2;
            }
            if (text.charAt(at) != ';') {
                kept.append(text, at, end);
            }
            at = end;
        }
        return kept.toString().stripTrailing();
    }
}
