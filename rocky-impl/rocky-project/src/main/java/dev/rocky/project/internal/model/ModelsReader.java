package dev.rocky.project.internal.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Diagnostic;
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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds and reads the models of a project.
 *
 * <p>Files are read by several threads where there are many; what comes out is in the order of the folders all the same.
 */
public final class ModelsReader {

    private static final int WORTH_THREADS = 64;

    private final FileNames names;
    private final Environment environment;
    private final boolean lint;
    private final Problems problems = Problems.ofProject();
    private final Map<Path, List<ModelFolder>> trees = new HashMap<>();

    /**
     * @param lint whether to look for what nobody would miss
     */
    public ModelsReader(FileNames names, Environment environment, boolean lint) {
        this.names = names;
        this.environment = environment;
        this.lint = lint;
    }

    /** What makes a model file one and the same, whichever search found it. */
    private record Key(Path folder, String fileName) {}

    /** Settings of a folder and what is wrong with them. */
    private record Settings(FolderSettings settings, List<Diagnostic> problems) {}

    /** Read what the pipelines ask for, each file once. */
    public LoadedModels read(List<ModelRequest> requests) {
        Map<Key, ModelFile> files = new LinkedHashMap<>();
        Map<String, Set<Key>> wanted = new LinkedHashMap<>();
        for (ModelRequest request : requests) {
            Set<Key> ofPipeline = wanted.computeIfAbsent(request.pipeline(), name -> new HashSet<>());
            for (ModelFile file : find(request)) {
                Key key = new Key(file.folder().path(), file.fileName());
                files.putIfAbsent(key, file);
                ofPipeline.add(key);
            }
        }
        Map<Path, FolderSettings> settings = settings(files.values());
        List<LoadedModel> loaded = stream(List.copyOf(files.values()))
                .map(file ->
                        read(file, requireNonNull(settings.get(file.folder().path()), "settings")))
                .toList();
        loaded.forEach(model -> problems.addAll(model.problems()));
        checkNames(loaded);

        List<Key> keys = List.copyOf(files.keySet());
        Map<String, List<String>> byPipeline = new LinkedHashMap<>();
        wanted.forEach((pipeline, ofPipeline) -> byPipeline.put(
                pipeline,
                IntStream.range(0, keys.size())
                        .filter(index -> ofPipeline.contains(keys.get(index)))
                        .mapToObj(index -> loaded.get(index).name())
                        .toList()));
        return new LoadedModels(loaded, byPipeline, problems.all());
    }

    private LoadedModel read(ModelFile file, FolderSettings settings) {
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
        List<Settings> read =
                stream(List.copyOf(folders.values())).map(this::settings).toList();
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

    private static <T> Stream<T> stream(List<T> list) {
        return list.size() < WORTH_THREADS ? list.stream() : list.parallelStream();
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
