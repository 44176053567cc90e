package dev.rocky.cli.internal.listing;

import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import java.util.Comparator;
import java.util.List;

/**
 * The document that {@code rocky list models} prints.
 *
 * @param models sorted by name
 */
public record ModelList(List<Entry> models) {

    /** The models of a project. */
    public static ModelList of(Project project, DependencyGraph graph) {
        return new ModelList(project.models().values().stream()
                .map(model -> Entry.of(model, graph.dependencies(model.name())))
                .sorted(Comparator.comparing(Entry::name))
                .toList());
    }

    /**
     * One model.
     *
     * @param strategy the name of its materialization
     * @param dependsOn the models that it reads or declares to need
     */
    public record Entry(String name, String target, String strategy, List<String> dependsOn, boolean hasContract) {

        static Entry of(Model model, List<String> dependsOn) {
            return new Entry(
                    model.name(),
                    model.target().toString(),
                    model.materialization().spelling(),
                    dependsOn,
                    model.contract().isPresent());
        }
    }
}
