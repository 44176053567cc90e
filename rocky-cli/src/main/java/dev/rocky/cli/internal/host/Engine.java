package dev.rocky.cli.internal.host;

import dev.rocky.Rocky;
import dev.rocky.model.Contract;
import dev.rocky.model.Project;
import dev.rocky.source.ProjectFiles;
import dev.rocky.validate.ValidationReport;
import java.nio.file.Path;
import java.util.Map;

/** The ways into Rocky that commands use. */
public interface Engine {

    /** The engine on the class path. */
    Engine INSTALLED = new Installed();

    /** Open a project from its files. */
    Rocky open(ProjectFiles files);

    /** Read a project without opening it. */
    Project read(ProjectFiles files);

    /** Read the contracts of a folder, by model name. */
    Map<String, Contract> readContracts(Path folder);

    /** Judge a project's files without opening it. */
    ValidationReport validate(ProjectFiles files);

    /** The engine that {@link Rocky} finds. */
    final class Installed implements Engine {

        private Installed() {}

        @Override
        public Rocky open(ProjectFiles files) {
            return Rocky.open(files);
        }

        @Override
        public Project read(ProjectFiles files) {
            return Rocky.read(files);
        }

        @Override
        public Map<String, Contract> readContracts(Path folder) {
            return Rocky.readContracts(folder);
        }

        @Override
        public ValidationReport validate(ProjectFiles files) {
            return Rocky.validate(files);
        }
    }
}
