package dev.rocky.lineage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which columns feed which.
 *
 * <p>Two questions are kept apart. {@link #edges()} say where the values of a column come from.
 * {@link #determining(String)} says which columns decide the rows that a model has: those it filters by, joins by,
 * groups by and the like, whether their values are among its output or not.
 *
 * @since 2.0
 */
public final class LineageGraph {

    /** A graph without edges. */
    public static final LineageGraph EMPTY = of(List.of(), Map.of());

    private final Supplier<Parts> maker;

    // Made when somebody asks, which few do. Two threads may both make one: it is the same, and nobody waits.
    private volatile @Nullable Parts parts;
    private volatile @Nullable List<LineageEdge> edges;
    private volatile @Nullable LineageIndex targets;
    private volatile @Nullable LineageIndex sources;

    private record Parts(List<List<LineageEdge>> groups, Map<String, List<ColumnRef>> determining) {}

    private LineageGraph(Supplier<Parts> maker) {
        this.maker = maker;
    }

    /**
     * A graph that is built when the first question is asked.
     *
     * @param graph gives the same graph however often it is asked, by whatever thread
     */
    public static LineageGraph lazily(Supplier<LineageGraph> graph) {
        requireNonNull(graph, "graph");
        return new LineageGraph(() -> graph.get().parts());
    }

    private Parts parts() {
        Parts made = parts;
        if (made == null) {
            made = maker.get();
            parts = made;
        }
        return made;
    }

    /**
     * Build a graph.
     *
     * @param edges by target model, then in the order of its columns
     * @param determining by model, the columns that decide its rows
     */
    public static LineageGraph of(List<LineageEdge> edges, Map<String, List<ColumnRef>> determining) {
        return ofModels(List.of(edges), determining);
    }

    /**
     * Build a graph of the edges of each model.
     *
     * @param groups the edges that end at the columns of one model, for each model
     * @param determining by model, the columns that decide its rows
     */
    public static LineageGraph ofModels(
            List<? extends List<LineageEdge>> groups, Map<String, List<ColumnRef>> determining) {
        List<List<LineageEdge>> copies = new ArrayList<>(groups.size());
        groups.forEach(group -> copies.add(List.copyOf(group)));
        Map<String, List<ColumnRef>> copy = new LinkedHashMap<>(determining.size() * 2);
        determining.forEach((model, columns) -> copy.put(requireNonNull(model, "model"), List.copyOf(columns)));
        Parts parts = new Parts(Collections.unmodifiableList(copies), Collections.unmodifiableMap(copy));
        return new LineageGraph(() -> parts);
    }

    /** Every edge, by target model, then in the order of its columns. */
    public List<LineageEdge> edges() {
        List<LineageEdge> all = edges;
        if (all == null) {
            all = parts().groups().stream().flatMap(List::stream).toList();
            edges = all;
        }
        return all;
    }

    /** By model, the columns that decide its rows. */
    public Map<String, List<ColumnRef>> determining() {
        return parts().determining();
    }

    /** The columns that decide the rows of a model, in the order in which its query names them. */
    public List<ColumnRef> determining(String model) {
        return determining().getOrDefault(model, List.of());
    }

    /** The edges that start or end at a column of a model, in order. */
    public List<LineageEdge> edgesOf(String model) {
        List<LineageEdge> found = new ArrayList<>();
        for (List<LineageEdge> group : parts().groups()) {
            for (LineageEdge edge : group) {
                if (edge.target().model().equals(model) || edge.source().model().equals(model)) {
                    found.add(edge);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The edges that end at a column: what its values come from. */
    public List<LineageEdge> producers(ColumnRef column) {
        LineageIndex index = targets;
        if (index == null) {
            index = LineageIndex.of(parts().groups(), LineageEdge::target);
            targets = index;
        }
        return index.edges(column);
    }

    /** The edges that start at a column: what its values go to. */
    public List<LineageEdge> consumers(ColumnRef column) {
        LineageIndex index = sources;
        if (index == null) {
            index = LineageIndex.of(parts().groups(), LineageEdge::source);
            sources = index;
        }
        return index.edges(column);
    }

    /**
     * Everything that feeds a column, at any distance.
     *
     * <p>Depth first; each column is followed once, however many ways lead to it.
     */
    public List<TracedEdge> upstream(ColumnRef column) {
        return Trace.of(column, this::producers, LineageEdge::source);
    }

    /** Everything that a column feeds, at any distance; the mirror of {@link #upstream}. */
    public List<TracedEdge> downstream(ColumnRef column) {
        return Trace.of(column, this::consumers, LineageEdge::target);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineageGraph graph
                && edges().equals(graph.edges())
                && determining().equals(graph.determining());
    }

    @Override
    public int hashCode() {
        return Objects.hash(edges(), determining());
    }

    @Override
    public String toString() {
        return edges().size() + " edges";
    }
}
