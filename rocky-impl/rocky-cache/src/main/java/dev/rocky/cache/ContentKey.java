package dev.rocky.compiler.internal.memory;

/**
 * Stands for some content: equal keys mean equal content, but for a chance of one in 2<sup>64</sup> among billions.
 */
public record ContentKey(long high, long low) {

    /** Stands for nothing; of no content. */
    public static final ContentKey NONE = new ContentKey(0, 0);
}
