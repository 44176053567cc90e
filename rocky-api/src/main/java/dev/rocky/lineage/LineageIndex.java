package dev.rocky.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Edges by the model that they start or end at. */
record LineageIndex(Map<String, List<LineageEdge>> byModel, Function<LineageEdge, ColumnRef> end) {

    /**
     * Sort edges.
     *
     * @param end the end that counts
     */
    static LineageIndex of(List<List<LineageEdge>> groups, Function<LineageEdge, ColumnRef> end) {
        Map<String, List<LineageEdge>> byModel = new HashMap<>();
        for (List<LineageEdge> group : groups) {
            for (LineageEdge edge : group) {
                byModel.computeIfAbsent(end.apply(edge).model(), absent -> new ArrayList<>(8))
                        .add(edge);
            }
        }
        return new LineageIndex(byModel, end);
    }

    /** The edges of a column. */
    List<LineageEdge> edges(ColumnRef column) {
        List<LineageEdge> found = new ArrayList<>(2);
        for (LineageEdge edge : byModel.getOrDefault(column.model(), List.of())) {
            if (end.apply(edge).equals(column)) {
                found.add(edge);
            }
        }
        return List.copyOf(found);
    }
}
