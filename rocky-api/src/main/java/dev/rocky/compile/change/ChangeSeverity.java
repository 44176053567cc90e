package dev.rocky.compile.change;

import dev.rocky.json.Spelled;

/**
 * How bad a change is for readers.
 *
 * @since 2.0
 */
public enum ChangeSeverity implements Spelled {
    /** Readers fail, or get other rows or values than before. */
    BREAKING("breaking"),
    /** Some readers may fail. */
    WARNING("warning"),
    /** Nobody needs to do anything. */
    INFO("info");

    private final String spelling;

    ChangeSeverity(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
