package dev.rocky.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The edges of a graph by what they start and end at. */
record LineageIndex(
        Map<ColumnRef, List<LineageEdge>> byTarget,
        Map<ColumnRef, List<LineageEdge>> bySource,
        Map<String, List<LineageEdge>> byModel) {

    static LineageIndex of(List<LineageEdge> edges) {
        LineageIndex index = new LineageIndex(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (LineageEdge edge : edges) {
            add(index.byTarget, edge.target(), edge);
            add(index.bySource, edge.source(), edge);
            add(index.byModel, edge.target().model(), edge);
            if (!edge.source().model().equals(edge.target().model())) {
                add(index.byModel, edge.source().model(), edge);
            }
        }
        return index;
    }

    private static <K> void add(Map<K, List<LineageEdge>> map, K key, LineageEdge edge) {
        map.computeIfAbsent(key, absent -> new ArrayList<>(2)).add(edge);
    }

    List<LineageEdge> producers(ColumnRef column) {
        return List.copyOf(byTarget.getOrDefault(column, List.of()));
    }

    List<LineageEdge> consumers(ColumnRef column) {
        return List.copyOf(bySource.getOrDefault(column, List.of()));
    }

    List<LineageEdge> edgesOf(String model) {
        return List.copyOf(byModel.getOrDefault(model, List.of()));
    }
}
