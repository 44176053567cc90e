package dev.rocky.engine.internal.plan;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.TableRead;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The order in which the models of a run are built.
 *
 * <p>Besides what the compiler found it knows that who reads a model's table by its name in the warehouse has to wait
 * for that model too.
 *
 * @param graph the models of the run
 * @param warnings reads that could not be waited for because they would close a circle
 */
public record RunGraph(DependencyGraph graph, List<String> warnings) {

    /** The order for these models. */
    public static RunGraph of(RunScope scope) {
        Map<String, Set<String>> inputs = new LinkedHashMap<>();
        scope.models().forEach((name, model) -> inputs.put(name, new LinkedHashSet<>(model.dependencies())));
        Map<String, String> tables = tables(scope);
        List<String> warnings = new ArrayList<>();
        DependencyGraph graph = DependencyGraph.of(inputs);
        for (CompiledModel model : scope.models().values()) {
            for (TableRead read : model.reads()) {
                String producer = read.name().size() < 2
                        ? null
                        : tables.get(read.dottedName().toLowerCase(Locale.ROOT));
                Set<String> needs = inputs.getOrDefault(model.name(), Set.of());
                if (producer == null || producer.equals(model.name()) || needs.contains(producer)) {
                    continue;
                }
                if (graph.allDependencies(producer).contains(model.name())) {
                    warnings.add("model '" + model.name() + "' reads " + read.dottedName() + ", the table of model '"
                            + producer + "', which is built after it");
                    continue;
                }
                needs.add(producer);
                graph = DependencyGraph.of(inputs);
            }
        }
        return new RunGraph(graph, List.copyOf(warnings));
    }

    /** The tables of the models as queries may name them, in lower case. */
    private static Map<String, String> tables(RunScope scope) {
        Map<String, String> tables = new HashMap<>();
        for (CompiledModel model : scope.models().values()) {
            if (!model.model().isEphemeral()) {
                Target target = model.model().target();
                tables.put(target.toString().toLowerCase(Locale.ROOT), model.name());
                tables.putIfAbsent((target.schema() + "." + target.table()).toLowerCase(Locale.ROOT), model.name());
            }
        }
        return tables;
    }

    /** The models in an order in which they can be built. */
    public List<String> order() {
        return graph.order();
    }

    /** The models in that order, each with those that must be built before it. */
    public Map<String, List<String>> inputs() {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        graph.order().forEach(name -> inputs.put(name, graph.dependencies(name)));
        return inputs;
    }
}
