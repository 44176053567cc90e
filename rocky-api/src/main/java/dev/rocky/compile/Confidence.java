package dev.rocky.compile;

import dev.rocky.json.Spelled;

/**
 * How much an estimate or a piece of advice can be relied on.
 *
 * @since 2.0
 */
public enum Confidence implements Spelled {
    /** Everything that it stands on is known. */
    HIGH("high"),
    /** A part is known and the rest follows by a rule of thumb. */
    MEDIUM("medium"),
    /** It stands on assumptions. */
    LOW("low");

    private final String spelling;

    Confidence(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    /** The weaker one of the two. */
    Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
