package dev.rocky.lineage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    public static final LineageGraph EMPTY = new LineageGraph(List.of(), Map.of());

    private final List<List<LineageEdge>> groups;
    private final Map<String, List<ColumnRef>> determining;

    // Made when somebody asks, which few do. Two threads may both make one: it is the same, and nobody waits.
    private volatile @Nullable List<LineageEdge> edges;
    private volatile @Nullable LineageIndex targets;
    private volatile @Nullable LineageIndex sources;

    private LineageGraph(List<List<LineageEdge>> groups, Map<String, List<ColumnRef>> determining) {
        this.groups = groups;
        this.determining = determining;
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
        return new LineageGraph(Collections.unmodifiableList(copies), Collections.unmodifiableMap(copy));
    }

    /** Every edge, by target model, then in the order of its columns. */
    public List<LineageEdge> edges() {
        List<LineageEdge> all = edges;
        if (all == null) {
            all = groups.stream().flatMap(List::stream).toList();
            edges = all;
        }
        return all;
    }

    /** By model, the columns that decide its rows. */
    public Map<String, List<ColumnRef>> determining() {
        return determining;
    }

    /** The columns that decide the rows of a model, in the order in which its query names them. */
    public List<ColumnRef> determining(String model) {
        return determining.getOrDefault(model, List.of());
    }

    /** The edges that start or end at a column of a model, in order. */
    public List<LineageEdge> edgesOf(String model) {
        List<LineageEdge> found = new ArrayList<>();
        for (List<LineageEdge> group : groups) {
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
            index = LineageIndex.of(groups, LineageEdge::target);
            targets = index;
        }
        return index.edges(column);
    }

    /** The edges that start at a column: what its values go to. */
    public List<LineageEdge> consumers(ColumnRef column) {
        LineageIndex index = sources;
        if (index == null) {
            index = LineageIndex.of(groups, LineageEdge::source);
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
                && determining.equals(graph.determining);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edges(), determining);
    }

    @Override
    public String toString() {
        return edges().size() + " edges";
    }
}
