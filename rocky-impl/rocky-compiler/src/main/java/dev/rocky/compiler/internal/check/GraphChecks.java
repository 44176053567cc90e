package dev.rocky.compiler.internal.check;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be wrong with the models as a whole: circles and shared tables. */
public final class GraphChecks {

    private GraphChecks() {}

    /** Check a project. */
    public static List<Diagnostic> check(Project project, DependencyGraph graph) {
        List<Diagnostic> problems = new ArrayList<>();
        sharedTables(project, graph, problems);
        circle(project, graph, problems);
        return problems;
    }

    private static void sharedTables(Project project, DependencyGraph graph, List<Diagnostic> problems) {
        Map<String, List<Model>> byTable = new LinkedHashMap<>();
        for (Model model : project.models().values()) {
            if (!model.isEphemeral()) {
                byTable.computeIfAbsent(model.target().toString().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(model);
            }
        }
        for (List<Model> sharing : byTable.values()) {
            if (sharing.size() < 2) {
                continue;
            }
            String names = sharing.stream()
                    .map(Model::name)
                    .sorted()
                    .map(name -> "'" + name + "'")
                    .collect(Collectors.joining(", "));
            String message = "models " + names + " all fill " + sharing.get(0).target();
            for (Model model : sharing) {
                if (!graph.nodes().contains(model.name())) {
                    continue;
                }
                problems.add(Codes.E036
                        .at(
                                model.name(),
                                model.origin()
                                        .spanOf("target.table")
                                        .or(() -> model.origin().span()),
                                message)
                        .suggest("give each a table or schema of its own in [target], or delete one"));
            }
        }
    }

    private static void circle(Project project, DependencyGraph graph, List<Diagnostic> problems) {
        List<String> cycle = graph.cycle();
        if (cycle.isEmpty()) {
            return;
        }
        Optional<Model> first = project.model(cycle.get(0));
        problems.add(Codes.E131
                .at(
                        cycle.get(0),
                        first.flatMap(model -> model.body().origin().span()),
                        "circular dependency: " + String.join(" → ", cycle))
                .suggest("take one of these reads out, or move what both sides need into a model of its own"));
    }
}
