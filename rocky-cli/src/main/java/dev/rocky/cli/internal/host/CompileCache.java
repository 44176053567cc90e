package dev.rocky.cli.internal.host;

import dev.rocky.source.ProjectFiles;
import java.nio.file.Path;
import java.util.Optional;

/** Where commands keep what compilations find out: beside the configuration, unless the user says otherwise. */
final class CompileCache {

    private static final String VARIABLE = "ROCKY_COMPILE_CACHE";
    private static final String OFF = "off";
    private static final Path FOLDER = Path.of(".rocky", "compile-cache");

    private CompileCache() {}

    /** The folder, or empty where nothing is to be kept. */
    static Optional<Path> of(ProjectFiles files) {
        String wanted = files.environment().getOrDefault(VARIABLE, "");
        if (wanted.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(files.directory().resolve(wanted.isBlank() ? FOLDER : Path.of(wanted)));
    }
}
