package dev.rocky.lineage;

import static java.util.Objects.requireNonNull;

/**
 * An edge that was met on the way from a column.
 *
 * @param depth how far away it is: 1 for the edges of the column itself
 * @since 2.0
 */
public record TracedEdge(LineageEdge edge, int depth) {

    public TracedEdge {
        requireNonNull(edge, "edge");
    }
}
