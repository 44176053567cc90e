package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Nearest;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.source.Origin;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole project: what every front end produces and the engine reads.
 *
 * @param name a short name for people
 * @param directory what relative paths in the project are relative to
 * @param adapters by name, in the order they were declared
 * @param pipelines by name, in the order they were declared
 * @param models by name, in the order they were declared or read
 * @param rules what it asks of all its models
 * @param origin where the project was written
 * @since 2.0
 */
public record Project(
        String name,
        Path directory,
        Map<String, AdapterConfig> adapters,
        Map<String, Pipeline> pipelines,
        Map<String, Model> models,
        StateConfig state,
        ProjectRules rules,
        Origin origin) {

    public Project {
        Names.requireName(name, "project name");
        requireNonNull(directory, "directory");
        adapters = Names.orderedCopy(adapters);
        pipelines = Names.orderedCopy(pipelines);
        models = Names.orderedCopy(models);
        requireNonNull(state, "state");
        requireNonNull(rules, "rules");
        requireNonNull(origin, "origin");
    }

    /** Why something cannot be done with a model that the project does not have, with the name that was probably meant. */
    public RockyException noModel(String name) {
        return new RockyException(
                "the project has no model '" + name + "'",
                Nearest.to(name, models.keySet())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("'rocky list models' shows which there are"));
    }

    /** The model of this name, or empty. */
    public Optional<Model> model(String modelName) {
        return Optional.ofNullable(models.get(modelName));
    }

    /**
     * The same with another model in the place of the one with its name.
     *
     * @throws IllegalArgumentException if there is no model of this name
     */
    public Project with(Model changed) {
        if (!models.containsKey(changed.name())) {
            throw new IllegalArgumentException("the project has no model '" + changed.name() + "'");
        }
        Map<String, Model> others = new LinkedHashMap<>(models);
        others.put(changed.name(), changed);
        return new Project(name, directory, adapters, pipelines, others, state, rules, origin);
    }

    /**
     * The models that a pipeline builds, in the order of the project.
     *
     * @param pipeline a pipeline of this project
     */
    public List<Model> modelsOf(Pipeline.Transformation pipeline) {
        return pipeline.models().stream()
                .map(models::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
