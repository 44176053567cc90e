package dev.rocky.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Follows edges from a column, the last one met first. */
final class Trace {

    private record Open(ColumnRef column, int depth) {}

    private Trace() {}

    static List<TracedEdge> of(
            ColumnRef start, Function<ColumnRef, List<LineageEdge>> edges, Function<LineageEdge, ColumnRef> next) {
        List<TracedEdge> met = new ArrayList<>();
        Set<ColumnRef> seen = new HashSet<>();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(start, 1));
        while (!open.isEmpty()) {
            Open here = open.pop();
            if (seen.add(here.column())) {
                for (LineageEdge edge : edges.apply(here.column())) {
                    met.add(new TracedEdge(edge, here.depth()));
                    open.push(new Open(next.apply(edge), here.depth() + 1));
                }
            }
        }
        return List.copyOf(met);
    }
}
