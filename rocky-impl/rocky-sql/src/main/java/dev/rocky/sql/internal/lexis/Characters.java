package dev.rocky.sql.internal.lexis;

/** What single characters are to the scanner. */
final class Characters {

    private static final Kind[] ASCII = table();

    private Characters() {}

    /** What a token may begin with. */
    enum Kind {
        LETTER,
        DIGIT,
        QUOTE,
        DOUBLE_QUOTE,
        BACK_QUOTE,
        DOLLAR,
        OPERATOR,
        POINT,
        COLON,
        MARK,
        BLANK,
        OTHER
    }

    static Kind classOf(char character) {
        if (character < ASCII.length) {
            return ASCII[character];
        }
        return isBlank(character) ? Kind.BLANK : Kind.LETTER;
    }

    static boolean isBlank(char character) {
        return character < ASCII.length
                ? ASCII[character] == Kind.BLANK
                : Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }

    static boolean isNameStart(char character) {
        return classOf(character) == Kind.LETTER;
    }

    static boolean isNamePart(char character) {
        return switch (classOf(character)) {
            case LETTER, DIGIT, DOLLAR -> true;
            default -> false;
        };
    }

    static boolean isHexDigit(char character) {
        return Character.digit(character, 16) >= 0 && character < ASCII.length;
    }

    /**
     * The end of an operator in a run of operator characters.
     *
     * <p>PostgreSQL's rule: only an operator with one of {@code ~ ! @ % ^ & |} in it may end in a sign, so that
     * {@code a=-1} reads as everyone expects.
     */
    static int withoutSigns(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("~!@%^&|".indexOf(text.charAt(i)) >= 0) {
                return end;
            }
        }
        int last = end;
        while (last > start + 1 && (text.charAt(last - 1) == '+' || text.charAt(last - 1) == '-')) {
            last--;
        }
        return last;
    }

    private static Kind[] table() {
        Kind[] kinds = new Kind[128];
        for (char character = 0; character < kinds.length; character++) {
            kinds[character] = ascii(character);
        }
        return kinds;
    }

    private static Kind ascii(char character) {
        if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_') {
            return Kind.LETTER;
        }
        if (character >= '0' && character <= '9') {
            return Kind.DIGIT;
        }
        return switch (character) {
            case '\'' -> Kind.QUOTE;
            case '"' -> Kind.DOUBLE_QUOTE;
            case '`' -> Kind.BACK_QUOTE;
            case '$' -> Kind.DOLLAR;
            case '.' -> Kind.POINT;
            case ':' -> Kind.COLON;
            case '+', '-', '*', '/', '%', '^', '<', '>', '=', '~', '!', '@', '&', '|' -> Kind.OPERATOR;
            case '(', ')', '[', ']', '{', '}', ',', ';', '?', '#' -> Kind.MARK;
            case ' ', '\t', '\n', '\r', '\f', '\u000B', '\u001C', '\u001D', '\u001E', '\u001F' -> Kind.BLANK;
            default -> Kind.OTHER;
        };
    }
}
