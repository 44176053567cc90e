package dev.rocky.cli.internal.host;

import dev.rocky.source.ProjectFiles;
import java.nio.file.Path;

/** Where commands keep what is found out about files and queries: beside the configuration, unless the user says otherwise. */
public final class CompileCache {

    private static final String VARIABLE = "ROCKY_COMPILE_CACHE";
    private static final String OFF = "off";
    private static final Path FOLDER = Path.of(".rocky", "compile-cache");

    private CompileCache() {}

    /** The same files with the folder, or without one where nothing is to be kept. */
    public static ProjectFiles beside(ProjectFiles files) {
        String wanted = files.environment().getOrDefault(VARIABLE, "");
        return wanted.equals(OFF)
                ? files
                : files.cache(files.directory().resolve(wanted.isBlank() ? FOLDER : Path.of(wanted)));
    }
}
