package dev.rocky.engine.internal.plan;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import dev.rocky.run.RunOptions;
import dev.rocky.run.Select;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run is about: one pipeline and the models of it that were asked for.
 *
 * @param models by name, in the order in which they can be built
 */
public record RunScope(CompiledProject compiled, Pipeline.Transformation pipeline, Map<String, CompiledModel> models) {

    /**
     * Find out what is meant.
     *
     * @throws RockyException if the options do not fit the project
     */
    public static RunScope of(CompiledProject compiled, RunOptions options) {
        Pipeline.Transformation pipeline = pipeline(compiled.project(), options);
        Set<String> wanted = switch (options.select()) {
            case Select.All ignored -> new HashSet<>(pipeline.models());
            case Select.Models some -> known(some, compiled.project(), pipeline);
        };
        Map<String, CompiledModel> models = new LinkedHashMap<>();
        for (String name : compiled.graph().order()) {
            CompiledModel model = compiled.models().get(name);
            if (wanted.contains(name) && model != null) {
                models.put(name, model);
            }
        }
        return new RunScope(compiled, pipeline, models);
    }

    /**
     * One of the models.
     *
     * @param name the name of a model of the run
     */
    public CompiledModel model(String name) {
        CompiledModel model = models.get(name);
        if (model == null) {
            throw new IllegalArgumentException("the run has no model '" + name + "'");
        }
        return model;
    }

    /** The errors that keep these models from being built: their own, those of what is put into them, the project's. */
    public List<Diagnostic> errors() {
        Set<String> touched = new HashSet<>(models.keySet());
        touched.add("");
        Deque<String> open = new ArrayDeque<>(models.keySet());
        for (String name = open.poll(); name != null; name = open.poll()) {
            for (String read : compiled.graph().dependencies(name)) {
                CompiledModel model = compiled.models().get(read);
                if (model != null && model.model().isEphemeral() && touched.add(read)) {
                    open.add(read);
                }
            }
        }
        Set<String> unordered = new HashSet<>(compiled.graph().cyclic());
        return compiled.diagnostics().stream()
                .filter(Diagnostic::isError)
                .filter(each -> touched.contains(each.model()) || unordered.contains(each.model()))
                .toList();
    }

    private static Pipeline.Transformation pipeline(Project project, RunOptions options) {
        Pipeline chosen;
        if (options.pipeline().isPresent()) {
            chosen = project.pipelines().get(options.pipeline().get());
            if (chosen == null) {
                throw new RockyException(
                        "there is no pipeline '" + options.pipeline().get() + "'", "pipelines: " + names(project));
            }
        } else if (project.pipelines().size() == 1) {
            chosen = project.pipelines().values().iterator().next();
        } else if (project.pipelines().isEmpty()) {
            throw new RockyException("the project has no pipeline", "add a [pipeline] to rocky.toml");
        } else {
            throw new RockyException(
                    "the project has " + project.pipelines().size() + " pipelines", "choose one of: " + names(project));
        }
        return switch (chosen) {
            case Pipeline.Transformation transformation -> transformation;
            case Pipeline.Replication other -> throw notYet(other);
            case Pipeline.Quality other -> throw notYet(other);
            case Pipeline.Snapshot other -> throw notYet(other);
            case Pipeline.Load other -> throw notYet(other);
        };
    }

    private static RockyException notYet(Pipeline pipeline) {
        return new RockyException(
                "pipeline '" + pipeline.name() + "' is of type '"
                        + pipeline.type().spelling() + "', which this version of Rocky does not run yet",
                "choose a transformation pipeline");
    }

    private static String names(Project project) {
        return project.pipelines().keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    private static Set<String> known(Select.Models some, Project project, Pipeline.Transformation pipeline) {
        Set<String> members = new HashSet<>(pipeline.models());
        for (String name : some.names()) {
            if (!project.models().containsKey(name)) {
                throw UnknownModel.exception(name, project.models().keySet());
            }
            if (!members.contains(name)) {
                throw new RockyException("model '" + name + "' does not belong to pipeline '" + pipeline.name() + "'");
            }
        }
        return new HashSet<>(some.names());
    }
}
