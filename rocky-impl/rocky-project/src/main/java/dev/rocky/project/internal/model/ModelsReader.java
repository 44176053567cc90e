package dev.rocky.project.internal.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.cache.ContentKey;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.project.internal.kept.KeptFiles;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.FileNames;
import dev.rocky.project.internal.text.SourceText;
import dev.rocky.source.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds and reads the models of a project.
 *
 * <p>Files are read by several threads where there are many; what comes out is in the order of the folders all the same.
 */
public final class ModelsReader {

    private final FileNames names;
    private final Environment environment;
    private final boolean lint;
    private final KeptFiles<LoadedModel> kept;
    private final Problems problems = Problems.ofProject();
    private final Map<Path, List<ModelFolder>> trees = new HashMap<>();

    /**
     * @param lint whether to look for what nobody would miss
     * @param kept models as they were read before
     */
    public ModelsReader(FileNames names, Environment environment, boolean lint, KeptFiles<LoadedModel> kept) {
        this.names = names;
        this.environment = environment;
        this.lint = lint;
        this.kept = kept;
    }

    /** Settings of a folder and what is wrong with them. */
    private record Settings(FolderSettings settings, List<Diagnostic> problems) {}

    /** Read what the pipelines ask for, each file once, whichever search found it. */
    public LoadedModels read(List<ModelRequest> requests) {
        Map<String, ModelFile> files = new LinkedHashMap<>();
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        for (ModelRequest request : requests) {
            Set<String> ofPipeline = wanted.computeIfAbsent(request.pipeline(), name -> new HashSet<>());
            for (ModelFile file : find(request)) {
                files.putIfAbsent(file.name(), file);
                ofPipeline.add(file.name());
            }
        }
        Map<Path, FolderSettings> settings = settings(files.values());
        List<LoadedModel> loaded = Workers.map(
                List.copyOf(files.values()),
                file -> read(file, requireNonNull(settings.get(file.folder().path()), "settings")));
        kept.save();
        loaded.forEach(model -> problems.addAll(model.problems()));
        checkNames(loaded);
        return new LoadedModels(loaded, byPipeline(wanted, loaded), problems.all());
    }

    private static Map<String, List<String>> byPipeline(Map<String, Set<String>> wanted, List<LoadedModel> loaded) {
        Map<String, List<String>> byPipeline = new LinkedHashMap<>();
        wanted.forEach((pipeline, files) -> {
            List<String> models = new ArrayList<>(files.size());
            for (LoadedModel model : loaded) {
                if (files.contains(model.file())) {
                    models.add(model.name());
                }
            }
            byPipeline.put(pipeline, models);
        });
        return byPipeline;
    }

    private LoadedModel read(ModelFile file, FolderSettings settings) {
        if (!kept.isOn() || settings.key().equals(ContentKey.NONE)) {
            return readAnew(file, settings);
        }
        Optional<KeptFiles<LoadedModel>.Found> found = kept.look(file.name(), file.files(), settings.key());
        Optional<LoadedModel> before = found.flatMap(KeptFiles.Found::before).filter(model -> model.linted() || !lint);
        if (before.isPresent()) {
            return before.get();
        }
        LoadedModel read = readAnew(file, settings);
        if (read.canBeKept()) {
            found.ifPresent(files -> files.keep(read));
        }
        return read;
    }

    private LoadedModel readAnew(ModelFile file, FolderSettings settings) {
        return new ModelReader(file, settings, environment).read(lint);
    }

    private List<ModelFile> find(ModelRequest request) {
        List<ModelFile> files = new ArrayList<>();
        for (ModelFolder folder :
                trees.computeIfAbsent(request.base(), base -> ModelTree.walk(base, names, problems))) {
            for (ModelFile file : folder.models()) {
                if (request.matches().test(folder.below() + file.fileName())) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private Map<Path, FolderSettings> settings(Collection<ModelFile> files) {
        Map<Path, ModelFolder> folders = new LinkedHashMap<>();
        files.forEach(file -> folders.putIfAbsent(file.folder().path(), file.folder()));
        List<Settings> read = Workers.map(List.copyOf(folders.values()), this::settings);
        Map<Path, FolderSettings> settings = new HashMap<>();
        for (Settings each : read) {
            problems.addAll(each.problems);
            settings.put(each.settings.folder().path(), each.settings);
        }
        return settings;
    }

    private Settings settings(ModelFolder folder) {
        Problems found = Problems.ofProject();
        return new Settings(new FolderReader(folder, environment, found).read(), found.all());
    }

    private void checkNames(List<LoadedModel> models) {
        Map<String, LoadedModel> seen = new HashMap<>();
        for (LoadedModel model : models) {
            LoadedModel first = seen.putIfAbsent(model.name(), model);
            if (first != null) {
                Problems found = Problems.of(model.name());
                found.report(
                        FileProblems.DUPLICATE_MODEL,
                        nameSpan(model),
                        "two models are called '%s': '%s' and '%s'".formatted(model.name(), first.file(), model.file()),
                        problem -> problem.suggest("rename one of them").note(nameSpan(first), "the first one"));
                problems.addAll(found.all());
            }
        }
    }

    private static SourceSpan nameSpan(LoadedModel model) {
        return model.model()
                .flatMap(it -> it.origin().spanOf("name"))
                .orElseGet(() -> SourceText.startOf(model.file()));
    }
}
