package dev.rocky.lineage;

import static java.util.Objects.requireNonNull;

/**
 * One column feeds another.
 *
 * @param transform the strongest thing that happens on the way
 * @since 2.0
 */
public record LineageEdge(ColumnRef source, ColumnRef target, Transform transform) {

    public LineageEdge {
        requireNonNull(source, "source");
        requireNonNull(target, "target");
        requireNonNull(transform, "transform");
    }

    /** {@code a.x -> b.y (direct)}. */
    @Override
    public String toString() {
        return source + " -> " + target + " (" + transform.spelling() + ")";
    }
}
