package dev.rocky.source;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A point in a file.
 *
 * @param file the file as a reader would name it: relative to the project where that is possible,
 *     with forward slashes
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1
 * @since 2.0
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    public SourceLocation {
        requireNonNull(file, "file");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, found " + line + ":" + column);
        }
    }

    /** The first character of a file. */
    public static SourceLocation startOf(String file) {
        return new SourceLocation(file, 1, 1);
    }

    /**
     * The location of a character in a text that starts here.
     *
     * @param text a text whose first character stands at this location
     * @param offset an index into {@code text}, its length included
     */
    public SourceLocation plus(CharSequence text, int offset) {
        int atLine = line;
        int atColumn = column;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                atLine++;
                atColumn = 1;
            } else {
                atColumn++;
            }
        }
        return new SourceLocation(file, atLine, atColumn);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as compilers and editors write it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
