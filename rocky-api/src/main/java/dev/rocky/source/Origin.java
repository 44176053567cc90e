package dev.rocky.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The place that something was read from, down to each of its keys.
 *
 * <p><b>Any origin equals any other.</b> What a thing is does not depend on where it was written, so
 * two projects that say the same compare equal although one was read from files and the other was
 * built by a program. Compare {@link #location()} where the place itself matters.
 *
 * <p>Key locations may be found out only when somebody asks, by reading the file again; after the
 * file changed or went away they may be missing.
 *
 * @since 2.0
 */
public final class Origin {

    private static final Origin NONE = new Origin(null, null);

    private final @Nullable SourceSpan span;
    private final @Nullable Function<String, Optional<SourceSpan>> keys;

    private Origin(@Nullable SourceSpan span, @Nullable Function<String, Optional<SourceSpan>> keys) {
        this.span = span;
        this.keys = keys;
    }

    /** The origin of something that no file holds. */
    public static Origin none() {
        return NONE;
    }

    /** The origin of something without keys of its own. */
    public static Origin of(SourceSpan span) {
        return new Origin(requireNonNull(span, "span"), null);
    }

    /**
     * The origin of something with keys.
     *
     * @param span the thing itself
     * @param keys gives the span of a dotted key, such as {@code strategy.timestamp_column}, or empty where the
     *     thing does not write that key; safe for use by several threads
     */
    public static Origin of(SourceSpan span, Function<String, Optional<SourceSpan>> keys) {
        return new Origin(requireNonNull(span, "span"), requireNonNull(keys, "keys"));
    }

    /** The span of the thing itself, or empty if no file holds it. */
    public Optional<SourceSpan> span() {
        return Optional.ofNullable(span);
    }

    /** The first character of the thing itself, or empty if no file holds it. */
    public Optional<SourceLocation> location() {
        return span().map(SourceSpan::start);
    }

    /**
     * The span of one key.
     *
     * @param key the dotted path of the key below the thing, such as {@code target.schema}
     * @return the span of the key's value, or empty where the thing does not write that key
     */
    public Optional<SourceSpan> spanOf(String key) {
        return keys == null ? Optional.empty() : keys.apply(key);
    }

    /**
     * What finds the keys, as it was given; empty where there are none. For those who keep an origin and make it again.
     */
    public Optional<Function<String, Optional<SourceSpan>>> keys() {
        return Optional.ofNullable(keys);
    }

    /** Whether {@code other} is an origin too. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return span == null ? "none" : span.toString();
    }
}
