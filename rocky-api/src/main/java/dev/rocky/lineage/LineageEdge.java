package dev.rocky.lineage;

import static java.util.Objects.requireNonNull;

/**
 * One column feeds another.
 *
 * @param transform what happens on the way: {@code direct}, {@code cast}, {@code try_cast},
 *     {@code aggregation: sum} or {@code expression}
 * @since 2.0
 */
public record LineageEdge(ColumnRef source, ColumnRef target, String transform) {

    public LineageEdge {
        requireNonNull(source, "source");
        requireNonNull(target, "target");
        requireNonNull(transform, "transform");
    }
}
