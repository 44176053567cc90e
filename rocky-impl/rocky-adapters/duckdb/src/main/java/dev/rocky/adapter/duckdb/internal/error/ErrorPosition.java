package dev.rocky.adapter.duckdb.internal.error;

import dev.rocky.adapter.duckdb.internal.error.ErrorReport.Bytes;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the character of a statement that DuckDB points at.
 *
 * <p>DuckDB counts the bytes of UTF-8, and counts them in the text that it parsed: blanks beyond ASCII have become
 * one byte there unless they are quoted, and an error inside a view is counted in the text of the view. So a place is
 * told only if what stands there can be what DuckDB means.
 */
final class ErrorPosition {

    private ErrorPosition() {}

    /** The index of the character, or empty if DuckDB points at none of this statement. */
    static OptionalInt in(String sql, ErrorReport report) {
        Optional<Integer> found = report.location()
                .flatMap(location -> Stream.of(false, true)
                        .map(shortBlanks -> Stretch.of(sql, location, shortBlanks))
                        .flatMap(Optional::stream)
                        .filter(stretch -> stretch.canBeMeantBy(report))
                        .map(Stretch::start)
                        .findFirst());
        return found.isPresent() ? OptionalInt.of(found.get()) : OptionalInt.empty();
    }

    /** Characters of the statement from one index to another. */
    private record Stretch(String sql, int start, int end) {

        static Optional<Stretch> of(String sql, Bytes location, boolean shortBlanks) {
            int start = index(sql, location.start(), shortBlanks);
            int end = index(sql, location.start() + location.length(), shortBlanks);
            return start < 0 || end < 0 || start == sql.length()
                    ? Optional.empty()
                    : Optional.of(new Stretch(sql, start, end));
        }

        boolean canBeMeantBy(ErrorReport report) {
            return report.name().map(this::holds).orElseGet(this::isWholeWords);
        }

        private boolean holds(String name) {
            return plain(sql.substring(start, end)).contains(plain(name));
        }

        private boolean isWholeWords() {
            return !Character.isWhitespace(sql.charAt(start)) && isBoundary(start) && isBoundary(end);
        }

        private boolean isBoundary(int index) {
            return index == 0
                    || index == sql.length()
                    || !isWordPart(sql.charAt(index - 1))
                    || !isWordPart(sql.charAt(index));
        }

        private static boolean isWordPart(char character) {
            return Character.isLetterOrDigit(character) || character == '_';
        }

        private static String plain(String name) {
            return name.replace("\"", "").toLowerCase(Locale.ROOT);
        }
    }

    /** The index of the character whose first byte has a number, or -1 if there is none. */
    private static int index(String sql, int bytes, boolean shortBlanks) {
        int index = 0;
        int passed = 0;
        boolean quoted = false;
        while (index < sql.length() && passed < bytes) {
            int character = sql.codePointAt(index);
            quoted ^= character == '\'' || character == '"';
            passed += shortBlanks && !quoted && isWideBlank(character) ? 1 : utf8Length(character);
            index += Character.charCount(character);
        }
        return passed == bytes ? index : -1;
    }

    private static boolean isWideBlank(int character) {
        return character > 0x7f && (Character.isSpaceChar(character) || character == 0xfeff);
    }

    private static int utf8Length(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
