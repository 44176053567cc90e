package dev.rocky.spi;

import dev.rocky.diagnostic.ProjectException;
import dev.rocky.model.Contract;
import dev.rocky.model.Project;
import dev.rocky.source.ProjectFiles;
import dev.rocky.validate.ValidationReport;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads projects from files. Must be safe for use by several threads.
 *
 * @since 2.0
 */
public interface ProjectReader {

    /**
     * Read a project.
     *
     * @throws ProjectException with everything that is wrong with the files
     */
    Project read(ProjectFiles files);

    /**
     * Read the contracts of a folder, by model name.
     *
     * @throws ProjectException if the folder is missing or a file in it cannot be read
     */
    Map<String, Contract> readContracts(Path folder);

    /** Judge a project's files. Never throws for what stands in them. */
    ValidationReport validate(ProjectFiles files);
}
