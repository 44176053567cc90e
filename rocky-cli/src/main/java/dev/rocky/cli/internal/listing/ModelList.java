package dev.rocky.cli.internal.listing;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import java.util.Comparator;
import java.util.List;

/**
 * The document that {@code rocky list models} prints.
 *
 * @param models sorted by name
 */
public record ModelList(List<Entry> models) {

    /** The models of a project. */
    public static ModelList of(CompiledProject project) {
        return new ModelList(project.models().values().stream()
                .map(Entry::of)
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

        static Entry of(CompiledModel model) {
            return new Entry(
                    model.name(),
                    model.model().target().toString(),
                    model.model().materialization().spelling(),
                    model.dependencies(),
                    model.model().contract().isPresent());
        }
    }
}
