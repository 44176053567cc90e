package dev.rocky.benchmarks;

import dev.rocky.source.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** The standard project in a folder of its own, until it is deleted. */
record TemporaryProject(Path folder) {

    /** No project yet. */
    static final TemporaryProject NONE = new TemporaryProject(Path.of(""));

    static TemporaryProject of(int models) throws IOException {
        Path folder = Files.createTempDirectory("rocky-benchmark");
        new StandardProject(models).write(folder);
        return new TemporaryProject(folder);
    }

    ProjectFiles files() {
        return ProjectFiles.of(folder.resolve("rocky.toml")).environment(Map.of());
    }

    void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(TemporaryProject::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
