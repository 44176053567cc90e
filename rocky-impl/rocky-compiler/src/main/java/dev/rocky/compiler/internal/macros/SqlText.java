package dev.rocky.compiler.internal.macros;

import dev.rocky.sql.SqlSyntax;

/**
 * SQL of which no more is known than where its comments and its quoted texts are, because it can only be read once its
 * macros are put in.
 *
 * @param backslash whether a backslash takes the meaning from a quote behind it
 */
record SqlText(String text, boolean backslash) {

    private static final String LINE_COMMENT = "--";
    private static final String COMMENT = "/*";

    static SqlText of(String text, SqlSyntax syntax) {
        return new SqlText(
                text,
                switch (syntax) {
                    case DUCKDB, TRINO -> false;
                    case DATABRICKS, SNOWFLAKE, BIGQUERY -> true;
                });
    }

    /** The same kind of SQL with another text. */
    SqlText with(String other) {
        return new SqlText(other, backslash);
    }

    boolean startsComment(int at) {
        return text.startsWith(LINE_COMMENT, at) || text.startsWith(COMMENT, at);
    }

    /** The index behind the comment or the quoted text that starts here; the same index if none does. */
    int behindQuotedOrComment(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '-', '/' -> behindComment(at);
            case '\'' -> behindQuote(at, c, backslash || isEscapeText(at));
            case '"', '`' -> behindQuote(at, c, false);
            case '$' -> text.startsWith("$$", at) ? behind("$$", at + 2) : at;
            default -> at;
        };
    }

    private int behindComment(int at) {
        if (text.startsWith(LINE_COMMENT, at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        return text.startsWith(COMMENT, at) ? behind("*/", at + 2) : at;
    }

    private int behind(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** A doubled quote ends one text and starts the next at once, which comes to the same. */
    private int behindQuote(int start, char quote, boolean escapes) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (escapes && c == '\\') {
                at++;
            } else if (c == quote) {
                return at + 1;
            }
        }
        return text.length();
    }

    /** {@code E'…'}. */
    private boolean isEscapeText(int quote) {
        return quote > 0
                && Character.toUpperCase(text.charAt(quote - 1)) == 'E'
                && (quote == 1 || !Character.isJavaIdentifierPart(text.charAt(quote - 2)));
    }

    /** The text as it can stand before more text: a comment at its end must not swallow that. */
    String closed() {
        int at = 0;
        boolean open = false;
        while (at < text.length()) {
            boolean comment = text.startsWith(LINE_COMMENT, at);
            int behind = behindQuotedOrComment(at);
            open = comment && behind == text.length();
            at = Math.max(behind, at + 1);
        }
        return open ? text + '\n' : text;
    }
}
