package dev.rocky.source;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of text in one file.
 *
 * @param start the first character
 * @param endLine the line of the end, from 1
 * @param endColumn the column just behind the last character, from 1
 * @since 2.0
 */
public record SourceSpan(SourceLocation start, int endLine, int endColumn) {

    public SourceSpan {
        requireNonNull(start, "start");
        if (endLine < start.line() || (endLine == start.line() && endColumn < start.column())) {
            throw new IllegalArgumentException(
                    "a span ends behind its start, found " + start + " to " + endLine + ":" + endColumn);
        }
    }

    /** A span of one character. */
    public static SourceSpan at(SourceLocation location) {
        return new SourceSpan(location, location.line(), location.column() + 1);
    }

    /** The span between two locations of one file; {@code end} is just behind the last character. */
    public static SourceSpan between(SourceLocation start, SourceLocation end) {
        return new SourceSpan(start, end.line(), end.column());
    }

    /** The file that holds the span. */
    public String file() {
        return start.file();
    }

    /** {@code file:line:column} of the start. */
    @Override
    public String toString() {
        return start.toString();
    }
}
