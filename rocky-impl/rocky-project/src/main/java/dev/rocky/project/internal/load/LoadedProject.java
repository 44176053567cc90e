package dev.rocky.project.internal.load;

import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.StateConfig;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.config.RuleViolation;
import dev.rocky.project.internal.macro.LoadedMacros;
import dev.rocky.project.internal.model.LoadedModels;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.FileNames;
import dev.rocky.source.Origin;
import dev.rocky.source.ProjectFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that stands in a project's files.
 *
 * @param names names files as people know them
 * @param config the configuration; empty if there is none, or none that can be read
 * @param configProblems what is wrong with the configuration by itself
 * @param violations which of its keys do not fit together
 * @param selection which pipeline builds which files
 * @param models what stands in them
 * @param macros what the queries may use
 */
public record LoadedProject(
        ProjectFiles files,
        FileNames names,
        Optional<ProjectConfig> config,
        Problems configProblems,
        List<RuleViolation> violations,
        ModelSelection selection,
        LoadedModels models,
        LoadedMacros macros) {

    /** A project without a name in its path is called this. */
    private static final String NAMELESS = "project";

    public LoadedProject {
        violations = List.copyOf(violations);
    }

    /**
     * The project.
     *
     * @throws dev.rocky.diagnostic.ProjectException if anything is wrong, with all of it
     */
    public Project project() {
        Problems problems = Problems.ofProject();
        problems.addAll(configProblems.all());
        violations.forEach(violation -> problems.addAll(List.of(violation.problem())));
        problems.addAll(selection.problems());
        problems.addAll(models.problems());
        problems.addAll(macros.problems());
        problems.throwErrors();

        String name = name(files);
        Map<String, Pipeline> pipelines = new LinkedHashMap<>();
        config.map(ProjectConfig::validPipelines)
                .orElse(Map.of(name, Pipeline.Transformation.undeclared(name)))
                .forEach((key, pipeline) -> pipelines.put(
                        key,
                        pipeline instanceof Pipeline.Transformation transformation
                                ? transformation.models(models.byPipeline().getOrDefault(key, List.of()))
                                : pipeline));
        return new Project(
                name,
                files.directory(),
                config.map(ProjectConfig::validAdapters).orElse(Map.of()),
                pipelines,
                models.models(),
                new StateConfig(
                        config.map(ProjectConfig::stateBackend).orElse(StateConfig.Backend.LOCAL), files.statePath()),
                config.map(ProjectConfig::rules).orElse(ProjectRules.NONE).macros(macros.macros()),
                config.map(each -> each.root().file().origin()).orElse(Origin.none()));
    }

    static String name(ProjectFiles files) {
        Path folder = files.directory().getFileName();
        return folder == null || folder.toString().isBlank() ? NAMELESS : folder.toString();
    }
}
