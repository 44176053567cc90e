package dev.rocky.cli.internal.host;

import dev.rocky.Rocky;
import dev.rocky.compile.CompiledProject;
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

    /** Open a project and find out everything that can be known before anything runs. */
    default CompiledProject compile(ProjectFiles files) {
        try (Rocky rocky = open(files)) {
            return rocky.compile();
        }
    }

    /** The engine that {@link Rocky} finds. */
    final class Installed implements Engine {

        private Installed() {}

        @Override
        public Rocky open(ProjectFiles files) {
            Rocky rocky = Rocky.open(files);
            CompileCache.of(files).ifPresent(rocky::compileCache);
            return rocky;
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
