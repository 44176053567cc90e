package dev.rocky.project.internal.model;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All model files of a project that were read.
 *
 * @param files in the order they were found
 * @param byPipeline the names of the models of each pipeline, in that order
 * @param problems what is wrong with any of them, with their folders or with all of them together
 */
public record LoadedModels(List<LoadedModel> files, Map<String, List<String>> byPipeline, List<Diagnostic> problems) {

    /** No models at all. */
    public static final LoadedModels NONE = new LoadedModels(List.of(), Map.of(), List.of());

    public LoadedModels {
        files = List.copyOf(files);
        byPipeline = Map.copyOf(byPipeline);
        problems = List.copyOf(problems);
    }

    /** The models without mistakes, by name. */
    public Map<String, Model> models() {
        Map<String, Model> models = new LinkedHashMap<>();
        files.forEach(file -> file.model().ifPresent(model -> models.putIfAbsent(model.name(), model)));
        return models;
    }
}
