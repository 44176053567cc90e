package dev.rocky.lineage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which nodes must be done before which.
 *
 * <p>{@link #order()} and {@link #layers()} leave out the nodes that stand in a {@link #cyclic()
 * cycle} and those behind one.
 *
 * @since 2.0
 */
public final class DependencyGraph {

    private final Map<String, List<String>> dependencies;
    private final Map<String, List<String>> dependents;
    private final List<String> order;
    private final List<List<String>> layers;

    private DependencyGraph(
            Map<String, List<String>> dependencies,
            Map<String, List<String>> dependents,
            List<String> order,
            List<List<String>> layers) {
        this.dependencies = dependencies;
        this.dependents = dependents;
        this.order = order;
        this.layers = layers;
    }

    /**
     * Build a graph.
     *
     * @param dependencies every node, with the nodes that must be done before it; a dependency that is no node
     *     itself is left out
     */
    public static DependencyGraph of(Map<String, ? extends Collection<String>> dependencies) {
        Map<String, List<String>> before = new LinkedHashMap<>(dependencies.size() * 2);
        Map<String, List<String>> after = new HashMap<>(dependencies.size() * 2);
        dependencies.forEach((node, wanted) -> {
            List<String> known = known(node, wanted, dependencies.keySet());
            before.put(requireNonNull(node, "node"), known);
            known.forEach(each ->
                    after.computeIfAbsent(each, key -> new ArrayList<>(4)).add(node));
        });
        Map<String, Integer> layerOf = new HashMap<>();
        List<String> order = sort(before, after, layerOf);
        List<List<String>> layers = new ArrayList<>();
        for (String node : order) {
            int layer = layerOf.getOrDefault(node, 0);
            while (layers.size() <= layer) {
                layers.add(new ArrayList<>());
            }
            layers.get(layer).add(node);
        }
        after.replaceAll((node, list) -> {
            list.sort(null);
            return List.copyOf(list);
        });
        return new DependencyGraph(
                Collections.unmodifiableMap(before),
                Collections.unmodifiableMap(after),
                List.copyOf(order),
                layers.stream().map(List::copyOf).toList());
    }

    /** Those of the wanted nodes that exist, each once. */
    private static List<String> known(String node, Collection<String> wanted, Set<String> nodes) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> known = LinkedHashSet.newLinkedHashSet(wanted.size());
        for (String each : wanted) {
            if (!each.equals(node) && nodes.contains(each)) {
                known.add(each);
            }
        }
        return List.copyOf(known);
    }

    /** Kahn's algorithm; among the nodes that are ready, the alphabetically first comes first. */
    private static List<String> sort(
            Map<String, List<String>> before, Map<String, List<String>> after, Map<String, Integer> layerOf) {
        Map<String, Integer> open = new HashMap<>(before.size() * 2);
        PriorityQueue<String> ready = new PriorityQueue<>();
        before.forEach((node, wanted) -> {
            open.put(node, wanted.size());
            if (wanted.isEmpty()) {
                ready.add(node);
            }
        });
        List<String> order = new ArrayList<>(before.size());
        for (String node = ready.poll(); node != null; node = ready.poll()) {
            order.add(node);
            int nextLayer = layerOf.getOrDefault(node, 0) + 1;
            for (String next : after.getOrDefault(node, List.of())) {
                layerOf.merge(next, nextLayer, Math::max);
                if (open.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return order;
    }

    /** Every node, in the order it was given. */
    public Set<String> nodes() {
        return Collections.unmodifiableSet(dependencies.keySet());
    }

    /** The nodes that must be done before a node, in the order they were given; empty for a stranger. */
    public List<String> dependencies(String node) {
        return dependencies.getOrDefault(node, List.of());
    }

    /** The nodes that need a node, sorted; empty for a stranger. */
    public List<String> dependents(String node) {
        return dependents.getOrDefault(node, List.of());
    }

    /** Everything that must be done before a node, at any distance, sorted. */
    public List<String> allDependencies(String node) {
        return reach(node, dependencies);
    }

    /** Everything that needs a node, at any distance, sorted. */
    public List<String> allDependents(String node) {
        return reach(node, dependents);
    }

    /** The nodes in an order in which they can be done; alphabetical where the graph leaves a choice. */
    public List<String> order() {
        return order;
    }

    /** The nodes in layers: each needs something of the layer before it and nothing of its own. */
    public List<List<String>> layers() {
        return layers;
    }

    /** The nodes that can never be done because they stand in a cycle or behind one, in the order they were given. */
    public List<String> cyclic() {
        Set<String> left = new LinkedHashSet<>(dependencies.keySet());
        left.removeAll(new HashSet<>(order));
        return List.copyOf(left);
    }

    /** One cycle as a path that ends where it starts, or empty if there is none. */
    public List<String> cycle() {
        Set<String> left = new LinkedHashSet<>(cyclic());
        if (left.isEmpty()) {
            return List.of();
        }
        List<String> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String node = left.iterator().next();
        while (seen.add(node)) {
            path.add(node);
            node = dependencies(node).stream()
                    .filter(left::contains)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> cycle = new ArrayList<>(path.subList(path.indexOf(node), path.size()));
        cycle.add(node);
        return cycle;
    }

    private static List<String> reach(String start, Map<String, List<String>> edges) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(edges.getOrDefault(start, List.of()));
        for (String node = open.poll(); node != null; node = open.poll()) {
            if (seen.add(node)) {
                open.addAll(edges.getOrDefault(node, List.of()));
            }
        }
        seen.remove(start);
        return seen.stream().sorted().toList();
    }
}
