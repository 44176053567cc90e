package dev.rocky.project.internal.load;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Pipeline;
import dev.rocky.project.internal.config.Configured;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.model.ModelGlob;
import dev.rocky.project.internal.model.ModelRequest;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.source.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pipeline builds which model files. */
public final class ModelSelection {

    private static final String MODELS = "models";
    private static final String NOBODY = "";

    private final Path directory;
    private final Map<String, ModelRequest> requests = new LinkedHashMap<>();
    private final Map<String, Path> missing = new LinkedHashMap<>();
    private final Map<String, Diagnostic> refused = new LinkedHashMap<>();

    private ModelSelection(Path directory) {
        this.directory = directory;
    }

    /**
     * Find out where the models are.
     *
     * @param config the configuration, or empty if the project has none
     * @param defaultPipeline the pipeline of a project without configuration
     */
    static ModelSelection of(ProjectFiles files, Optional<ProjectConfig> config, String defaultPipeline) {
        ModelSelection selection = new ModelSelection(files.directory());
        List<String> pipelines = config.map(ModelSelection::declared).orElse(List.of(defaultPipeline));
        if (files.models().isPresent()) {
            Path folder = files.models().get();
            (pipelines.isEmpty() ? List.of(NOBODY) : pipelines)
                    .forEach(pipeline -> selection.add(pipeline, folder, ModelGlob.everythingIn(folder)));
        } else if (config.isEmpty() || pipelines.isEmpty()) {
            Path folder = selection.directory.resolve(MODELS);
            selection.add(config.isEmpty() ? defaultPipeline : NOBODY, folder, ModelGlob.everythingIn(folder));
        } else {
            config.get().pipelines().values().forEach(pipeline -> {
                if (pipeline.value().orElse(null) instanceof Pipeline.Transformation transformation) {
                    selection.select(transformation, pipeline.section());
                }
            });
        }
        return selection;
    }

    /** The pipelines that build models, those with mistakes included. */
    private static List<String> declared(ProjectConfig config) {
        return config.pipelines().values().stream()
                .filter(pipeline -> pipeline.section().theText("type").equals("transformation"))
                .map(Configured::name)
                .toList();
    }

    private void select(Pipeline.Transformation pipeline, Section section) {
        try {
            ModelGlob glob = ModelGlob.parse(pipeline.modelFiles());
            Path base = directory.resolve(glob.base()).normalize();
            if (Files.exists(base) && !base.toRealPath().startsWith(directory.toRealPath())) {
                refuse(pipeline, section, "'models' leads out of the project, to '%s'".formatted(base));
            } else {
                add(pipeline.name(), base, glob);
            }
        } catch (IllegalArgumentException e) {
            refuse(pipeline, section, "'models' is no path of model files: %s".formatted(e.getMessage()));
        } catch (IOException e) {
            refuse(pipeline, section, "'models' cannot be followed: %s".formatted(e.getMessage()));
        }
    }

    private void add(String pipeline, Path base, ModelGlob glob) {
        if (Files.exists(base)) {
            requests.put(pipeline, new ModelRequest(pipeline, base, glob.matches()));
        } else {
            missing.put(pipeline, base);
        }
    }

    private void refuse(Pipeline.Transformation pipeline, Section section, String message) {
        Problems problems = Problems.ofProject();
        problems.report(FileProblems.MODEL_FILES, section.spanOf("models"), message, "name a folder of the project");
        refused.put(pipeline.name(), problems.all().get(0));
    }

    /** What is to be read. */
    List<ModelRequest> requests() {
        return List.copyOf(requests.values());
    }

    /** The folders that the searches start in. */
    List<Path> folders() {
        return requests.values().stream().map(ModelRequest::base).toList();
    }

    /** Whether there is any folder of models. */
    public boolean found() {
        return !requests.isEmpty();
    }

    /** The folders that are not there, by pipeline. */
    public Optional<Path> missing(String pipeline) {
        return Optional.ofNullable(missing.get(pipeline));
    }

    /** Why a pipeline's files cannot be selected. */
    public Optional<Diagnostic> refused(String pipeline) {
        return Optional.ofNullable(refused.get(pipeline));
    }

    List<Diagnostic> problems() {
        return List.copyOf(refused.values());
    }
}
