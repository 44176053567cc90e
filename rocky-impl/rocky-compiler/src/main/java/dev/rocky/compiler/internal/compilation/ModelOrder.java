package dev.rocky.compiler.internal.compilation;

import dev.rocky.lineage.DependencyGraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The orders in which models are told of.
 *
 * @param places the place of each model in the order of the graph; models of a circle have none
 * @param byName by name
 * @param byLayer layer by layer and by name in each; models of a circle are in none and come last
 */
record ModelOrder(DependencyGraph graph, Map<String, Integer> places, List<String> byName, List<String> byLayer) {

    static ModelOrder of(Map<String, KnownModel> models) {
        Map<String, List<String>> dependencies = LinkedHashMap.newLinkedHashMap(models.size());
        models.forEach(
                (name, model) -> dependencies.put(name, model.analysed().read().dependencies()));
        DependencyGraph graph = DependencyGraph.of(dependencies);
        List<String> byName = models.keySet().stream().sorted().toList();
        Set<String> byLayer = LinkedHashSet.newLinkedHashSet(models.size());
        graph.layers().forEach(layer -> layer.stream().sorted().forEach(byLayer::add));
        byLayer.addAll(byName);
        Map<String, Integer> places = HashMap.newHashMap(models.size());
        graph.order().forEach(name -> places.put(name, places.size()));
        return new ModelOrder(graph, places, byName, List.copyOf(byLayer));
    }
}
