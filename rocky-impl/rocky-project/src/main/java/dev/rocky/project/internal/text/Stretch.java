package dev.rocky.project.internal.text;

/**
 * A stretch of a text.
 *
 * @param start the index of its first character
 * @param end the index behind its last character
 */
public record Stretch(int start, int end) {

    /** The stretch without the blanks at its ends. */
    public Stretch strippedIn(String text) {
        int first = start;
        int behind = end;
        while (first < behind && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (behind > first && Character.isWhitespace(text.charAt(behind - 1))) {
            behind--;
        }
        return new Stretch(first, behind);
    }

    /** Whether it holds no character. */
    public boolean isEmpty() {
        return start == end;
    }
}
