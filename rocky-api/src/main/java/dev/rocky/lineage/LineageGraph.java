package dev.rocky.lineage;

import java.util.List;

/**
 * Which columns feed which.
 *
 * @param edges by target model, then in the order of its columns
 * @since 2.0
 */
public record LineageGraph(List<LineageEdge> edges) {

    /** A graph without edges. */
    public static final LineageGraph EMPTY = new LineageGraph(List.of());

    public LineageGraph {
        edges = List.copyOf(edges);
    }
}
