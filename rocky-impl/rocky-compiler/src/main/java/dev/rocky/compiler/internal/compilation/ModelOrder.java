package dev.rocky.compiler.internal.compilation;

import dev.rocky.lineage.DependencyGraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The orders in which models are told of.
 *
 * @param byName by name
 * @param byLayer layer by layer and by name in each; models of a circle are in none and come last
 */
record ModelOrder(DependencyGraph graph, List<String> byName, List<String> byLayer) {

    static ModelOrder of(Map<String, KnownModel> models) {
        Map<String, List<String>> dependencies = new LinkedHashMap<>(models.size() * 2);
        models.forEach(
                (name, model) -> dependencies.put(name, model.analysed().read().dependencies()));
        DependencyGraph graph = DependencyGraph.of(dependencies);
        List<String> byName = models.keySet().stream().sorted().toList();
        Set<String> byLayer = new LinkedHashSet<>(models.size() * 2);
        graph.layers().forEach(layer -> layer.stream().sorted().forEach(byLayer::add));
        byLayer.addAll(byName);
        return new ModelOrder(graph, byName, List.copyOf(byLayer));
    }
}
