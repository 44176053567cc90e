package dev.rocky.sql.tree;

/**
 * A stretch of the text that was parsed.
 *
 * @param start the index of the first character
 * @param end the index behind the last character
 * @since 2.0
 */
public record Span(int start, int end) {

    /** The stretch from the start of one to the end of another. */
    public Span to(Span last) {
        return new Span(start, last.end);
    }
}
