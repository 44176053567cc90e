package dev.rocky.project;

import dev.rocky.model.Contract;
import dev.rocky.model.Project;
import dev.rocky.project.internal.load.ProjectLoader;
import dev.rocky.project.internal.model.ContractReader;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.FileNames;
import dev.rocky.project.internal.validate.Validator;
import dev.rocky.source.ProjectFiles;
import dev.rocky.spi.ProjectReader;
import dev.rocky.validate.ValidationReport;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads projects from {@code rocky.toml}, SQL files and sidecars. Found by {@link java.util.ServiceLoader}.
 *
 * @since 2.0
 */
public final class FileProjectReader implements ProjectReader {

    /** For the service loader. */
    public FileProjectReader() {}

    @Override
    public Project read(ProjectFiles files) {
        return ProjectLoader.load(files, false).project();
    }

    @Override
    public Map<String, Contract> readContracts(Path folder) {
        Problems problems = Problems.ofProject();
        FileNames names = new FileNames(Path.of("").toAbsolutePath());
        Map<String, Contract> contracts = ContractReader.readAll(folder, names, problems);
        problems.throwErrors();
        return contracts;
    }

    @Override
    public ValidationReport validate(ProjectFiles files) {
        return new Validator(ProjectLoader.load(files, true)).report();
    }
}
