package dev.rocky.sql.internal.lexis;

/** The escapes with a backslash that texts may have. */
final class Escapes {

    private Escapes() {}

    /** The text that a text with escapes means; what is no escape stands for itself. */
    static String resolve(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        int index = 0;
        while (index < escaped.length()) {
            char character = escaped.charAt(index++);
            if (character != '\\' || index == escaped.length()) {
                text.append(character);
                continue;
            }
            char kind = escaped.charAt(index++);
            int digits = switch (kind) {
                case 'x', 'X' -> 2;
                case 'u' -> 4;
                case 'U' -> 8;
                default -> 0;
            };
            int code = code(escaped, index, digits);
            if (code >= 0) {
                text.appendCodePoint(code);
                index += digits;
            } else {
                text.append(control(kind));
            }
        }
        return text.toString();
    }

    /** The text that {@code U&'…'} means: four digits behind the escape, or {@code +} and six, are a character. */
    static String resolveUnicode(String escaped, char escape) {
        StringBuilder text = new StringBuilder(escaped.length());
        int index = 0;
        while (index < escaped.length()) {
            char character = escaped.charAt(index++);
            if (character != escape) {
                text.append(character);
                continue;
            }
            boolean six = index < escaped.length() && escaped.charAt(index) == '+';
            int digits = six ? 6 : 4;
            int first = six ? index + 1 : index;
            int code = code(escaped, first, digits);
            if (code >= 0) {
                text.appendCodePoint(code);
                index = first + digits;
            } else {
                text.append(character);
                index += index < escaped.length() && escaped.charAt(index) == escape ? 1 : 0;
            }
        }
        return text.toString();
    }

    private static int code(String text, int start, int digits) {
        if (digits == 0 || start + digits > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return Character.isValidCodePoint(code) ? code : -1;
    }

    private static char control(char kind) {
        return switch (kind) {
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000B';
            case '0' -> '\0';
            default -> kind;
        };
    }
}
