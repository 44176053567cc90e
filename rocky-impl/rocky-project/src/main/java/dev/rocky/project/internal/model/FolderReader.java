package dev.rocky.project.internal.model;

import dev.rocky.cache.ContentKey;
import dev.rocky.cache.KeyWriter;
import dev.rocky.model.Freshness;
import dev.rocky.model.Materialization;
import dev.rocky.model.TestSeverity;
import dev.rocky.project.internal.keys.ModelKeys;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.project.internal.schema.TableSchema;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.Folders;
import dev.rocky.project.internal.toml.TomlFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files that the models of a folder share. */
final class FolderReader {

    private static final String ENDING = ".toml";

    private final ModelFolder folder;
    private final Environment environment;
    private final Problems problems;
    private final KeyWriter texts = new KeyWriter();
    private boolean variables;

    FolderReader(ModelFolder folder, Environment environment, Problems problems) {
        this.folder = folder;
        this.environment = environment;
        this.problems = problems;
    }

    FolderSettings read() {
        int before = problems.all().size();
        Optional<Section> written = readIfThere(FolderSettings.DEFAULTS, ModelKeys.DEFAULTS);
        Optional<Section> defaults = written.filter(section -> section.check(problems));
        Optional<Section> target = defaults.map(section -> section.child("target"));
        Map<String, Optional<NamedTest>> namedTests = namedTests();
        Map<String, Optional<Group>> groups = groups();
        Optional<Materialization> strategy = defaults.flatMap(section -> StrategyReader.read(section, problems));
        return new FolderSettings(
                folder,
                target.flatMap(section -> section.text("catalog")),
                target.flatMap(section -> section.text("schema")),
                strategy,
                defaults.flatMap(section -> section.text("intent")),
                defaults.flatMap(FolderReader::freshness),
                defaults.isEmpty() && folder.files().contains(FolderSettings.DEFAULTS),
                groups,
                namedTests,
                namedTests.isEmpty() && folder.files().contains(FolderSettings.TEST_DEFINITIONS),
                problems.all().size() == before && !variables ? texts.key() : ContentKey.NONE);
    }

    /** The freshness that a sidecar or defaults write. */
    static Optional<Freshness> freshness(Section owner) {
        if (!owner.has("freshness")) {
            return Optional.empty();
        }
        Section section = owner.child("freshness");
        return Optional.of(new Freshness(
                section.whole("max_lag_seconds").orElse(0),
                section.text("time_column"),
                section.choice("severity", TestSeverity.values())));
    }

    private Map<String, Optional<NamedTest>> namedTests() {
        Map<String, Optional<NamedTest>> tests = new LinkedHashMap<>();
        Optional<Section> file = readIfThere(FolderSettings.TEST_DEFINITIONS, ModelKeys.TEST_DEFINITIONS);
        if (file.isPresent()) {
            file.get().check(problems);
            for (String name : file.get().table().values().keySet()) {
                Section section = file.get().child(name);
                tests.put(
                        name,
                        section.isValid()
                                ? Optional.of(new NamedTest(TestReader.rule(section), section.text("column")))
                                : Optional.empty());
            }
        }
        return tests;
    }

    private Map<String, Optional<Group>> groups() {
        Map<String, Optional<Group>> groups = new LinkedHashMap<>();
        if (folder.folders().contains(FolderSettings.GROUPS)) {
            for (String name : Folders.stems(
                    folder.path().resolve(FolderSettings.GROUPS),
                    ENDING,
                    folder.nameOf(FolderSettings.GROUPS),
                    FileProblems.UNREADABLE,
                    problems)) {
                groups.put(
                        name,
                        read(FolderSettings.GROUPS + "/" + name + ENDING, ModelKeys.GROUP)
                                .filter(section -> section.check(problems))
                                .map(section -> group(name, section)));
            }
        }
        return groups;
    }

    private Group group(String name, Section section) {
        return new Group(
                name,
                section.text("schema_template"),
                StrategyReader.read(section, problems),
                section.textMap("tags"),
                section.child("governance").textMap("tags"),
                section.flag("enforce"));
    }

    private Optional<Section> readIfThere(String fileName, TableSchema schema) {
        return folder.files().contains(fileName) ? read(fileName, schema) : Optional.empty();
    }

    private Optional<Section> read(String fileName, TableSchema schema) {
        Optional<TomlFile> read =
                TomlFile.read(folder.path().resolve(fileName), folder.nameOf(fileName), environment, problems);
        if (read.isPresent()) {
            texts.text(fileName).text(read.get().source().text());
            variables |= !read.get().hasNoVariables();
        }
        return read.map(file -> Section.of(file, schema));
    }
}
