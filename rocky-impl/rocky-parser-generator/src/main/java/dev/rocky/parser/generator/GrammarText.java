package dev.rocky.parser.generator;

/** The text of a grammar with a place in it, which knows comments, strings and braces. */
final class GrammarText {

    private final String text;
    private int at;

    GrammarText(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    int at() {
        return at;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    boolean startsWith(String word) {
        return text.startsWith(word, at);
    }

    char peek() {
        return text.charAt(at);
    }

    /** Moves past blanks and comments. */
    void skipBlanks() {
        while (!atEnd() && (Character.isWhitespace(peek()) || isComment())) {
            skipOne();
        }
    }

    /** Moves behind the next occurrence of a text. */
    void skipBehind(String end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw new GrammarException("'" + end + "' is missing after line " + line());
        }
        at = found + end.length();
    }

    /** Moves past the next block in braces, and past everything in front of it. */
    void skipBlock() {
        int depth = 0;
        while (!atEnd()) {
            char character = peek();
            skipOne();
            if (character == '{') {
                depth++;
            } else if (character == '}' && --depth == 0) {
                return;
            }
        }
        throw new GrammarException("a block is not closed, started at line " + line());
    }

    /** Moves past one character, or past one whole comment, string or character literal. */
    void skipOne() {
        if (startsWith("//")) {
            skipLine();
        } else if (startsWith("/*")) {
            skipBehind("*/");
        } else if (peek() == '"' || peek() == '\'') {
            skipLiteral(peek());
        } else {
            at++;
        }
    }

    /** The text without comments, and with nothing inside its quotes. */
    static String codeOf(String text) {
        GrammarText reader = new GrammarText(text);
        StringBuilder code = new StringBuilder();
        while (!reader.atEnd()) {
            boolean comment = reader.isComment();
            boolean literal = reader.peek() == '"' || reader.peek() == '\'';
            int start = reader.at();
            reader.skipOne();
            code.append(comment ? " " : literal ? "\"\"" : reader.since(start));
        }
        return code.toString();
    }

    private boolean isComment() {
        return startsWith("//") || startsWith("/*");
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
    }

    private void skipLiteral(char quote) {
        at++;
        while (!atEnd() && peek() != quote) {
            at += peek() == '\\' ? 2 : 1;
        }
        at++;
    }

    private long line() {
        return text.substring(0, Math.min(at, text.length())).lines().count();
    }
}
