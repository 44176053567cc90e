package dev.rocky.project.internal.load;

import dev.rocky.project.internal.config.ConfigReader;
import dev.rocky.project.internal.config.ConfigRules;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.config.RuleViolation;
import dev.rocky.project.internal.kept.KeptFiles;
import dev.rocky.project.internal.macro.LoadedMacros;
import dev.rocky.project.internal.macro.MacrosReader;
import dev.rocky.project.internal.model.LoadedModel;
import dev.rocky.project.internal.model.LoadedModels;
import dev.rocky.project.internal.model.ModelsReader;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.FileNames;
import dev.rocky.project.internal.toml.TomlFile;
import dev.rocky.source.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads all files of a project. */
public final class ProjectLoader {

    private static final String KEPT = "models.bin";

    private ProjectLoader() {}

    /**
     * Read everything that can be read. Throws for nothing that stands in the files.
     *
     * @param lint whether to look for what nobody would miss
     */
    public static LoadedProject load(ProjectFiles files, boolean lint) {
        return load(files, lint, InstantSource.system());
    }

    static LoadedProject load(ProjectFiles files, boolean lint, InstantSource clock) {
        FileNames names = new FileNames(files.directory());
        Environment environment = Environment.of(files.environment());
        Problems problems = Problems.ofProject();
        Optional<ProjectConfig> config = config(files, names, environment, problems);
        List<RuleViolation> violations = config.map(ConfigRules::check).orElse(List.of());
        boolean blind = config.isEmpty() && problems.errors() > 0;
        ModelSelection selection = ModelSelection.of(files, config, LoadedProject.name(files));
        // Who reads a project once, in a fresh clone, does not pay for a second time that never comes.
        Optional<Path> cache = files.cache().filter(Files::isDirectory);
        KeptFiles<LoadedModel> kept = KeptFiles.in(cache, KEPT, LoadedModel.class, clock);
        LoadedModels models =
                blind ? LoadedModels.NONE : new ModelsReader(names, environment, lint, kept).read(selection.requests());
        LoadedMacros macros = blind ? LoadedMacros.NONE : MacrosReader.read(names, selection.folders());
        return new LoadedProject(files, names, config, problems, violations, selection, models, macros);
    }

    private static Optional<ProjectConfig> config(
            ProjectFiles files, FileNames names, Environment environment, Problems problems) {
        Path path = files.config();
        if (Files.exists(path)) {
            return TomlFile.read(path, names.of(path), environment, problems)
                    .map(file -> ConfigReader.read(file, problems));
        }
        if (files.configRequired()) {
            problems.reportNowhere(
                    FileProblems.CONFIG_NOT_FOUND,
                    "there is no configuration '%s'".formatted(path),
                    "go to the folder of the project, name the file with --config, or start one with 'rocky init'");
        }
        return Optional.empty();
    }
}
