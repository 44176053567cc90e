package dev.rocky.cache;

import org.jspecify.annotations.Nullable;

/**
 * Stands for some content: equal keys mean equal content, but for a chance of one in 2<sup>64</sup> among billions.
 */
public record ContentKey(long high, long low) {

    /** Stands for nothing; of no content. */
    public static final ContentKey NONE = new ContentKey(0, 0);

    /** As the record would have it, but without the detour that costs more than the comparison. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContentKey key && key.high == high && key.low == low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low);
    }
}
