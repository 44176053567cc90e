package dev.rocky.sql.dialect;

/**
 * Prepares the text of a query to be put into a statement. The text stays as it is, but for the semicolon that may
 * end it: nothing could follow that.
 */
final class QueryText {

    private static final int NONE = -1;

    private final String text;

    private QueryText(String text) {
        this.text = text;
    }

    /** The query without the semicolons at its end; comments behind them stay, and so do all places before them. */
    static String withoutTerminator(String query) {
        String open = query;
        while (open.indexOf(';') >= 0) {
            int last = new QueryText(open).lastToken();
            if (last == NONE || open.charAt(last) != ';') {
                return open;
            }
            open = (open.substring(0, last) + open.substring(last + 1)).stripTrailing();
        }
        return open;
    }

    /** The index of the first character of what comes last, blanks and comments aside. */
    private int lastToken() {
        int last = NONE;
        int index = 0;
        while (index < text.length()) {
            int next = behindTrivia(index);
            if (next == index) {
                next = behindQuotes(index);
                last = index;
            }
            index = next;
        }
        return last;
    }

    private int behindTrivia(int index) {
        if (Character.isWhitespace(text.charAt(index))) {
            return index + 1;
        }
        if (text.startsWith("--", index)) {
            int end = text.indexOf('\n', index);
            return end == NONE ? text.length() : end + 1;
        }
        return text.startsWith("/*", index) ? behindBlockComment(index) : index;
    }

    private int behindBlockComment(int start) {
        int depth = 1;
        int index = start + 2;
        while (index < text.length() && depth > 0) {
            if (text.startsWith("/*", index)) {
                depth++;
                index += 2;
            } else if (text.startsWith("*/", index)) {
                depth--;
                index += 2;
            } else {
                index++;
            }
        }
        return index;
    }

    private int behindQuotes(int index) {
        char quote = text.charAt(index);
        return switch (quote) {
            case '\'', '"' -> behind(String.valueOf(quote), index + 1, quote == '\'' && hasEscapes(index));
            case '$' -> behindDollarQuotes(index);
            default -> index + 1;
        };
    }

    /** A doubled quote reads as the end of one text and the beginning of the next, which comes to the same. */
    private int behind(String end, int from, boolean escapes) {
        for (int index = from; index < text.length(); index++) {
            if (escapes && text.charAt(index) == '\\') {
                index++;
            } else if (text.startsWith(end, index)) {
                return index + end.length();
            }
        }
        return text.length();
    }

    /** Whether a text is written like {@code E'it\'s'}. */
    private boolean hasEscapes(int quote) {
        return quote > 0
                && Character.toLowerCase(text.charAt(quote - 1)) == 'e'
                && (quote == 1 || !Character.isJavaIdentifierPart(text.charAt(quote - 2)));
    }

    /** Behind a text like {@code $$it's$$} or {@code $tag$it's$tag$}. */
    private int behindDollarQuotes(int start) {
        if (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            return start + 1;
        }
        int tagEnd = start + 1;
        while (tagEnd < text.length() && isTagPart(text.charAt(tagEnd))) {
            tagEnd++;
        }
        if (tagEnd == text.length() || text.charAt(tagEnd) != '$') {
            return start + 1;
        }
        return behind(text.substring(start, tagEnd + 1), tagEnd + 1, false);
    }

    private static boolean isTagPart(char character) {
        return character != '$' && Character.isJavaIdentifierPart(character);
    }
}
