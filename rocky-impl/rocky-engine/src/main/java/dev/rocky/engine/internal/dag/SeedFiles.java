package dev.rocky.engine.internal.dag;

import dev.rocky.diagnostic.RockyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of rows that belong to a project. */
public final class SeedFiles {

    private static final String FOLDER = "seeds";
    private static final String ENDING = ".csv";

    private SeedFiles() {}

    /**
     * The names of the seeds, sorted.
     *
     * @param chosen the folder, or empty for the default one, which may be missing
     * @param project the folder of the project
     * @throws RockyException if the chosen folder is missing
     */
    public static List<String> names(Optional<Path> chosen, Path project) {
        Path folder = chosen.orElseGet(() -> project.resolve(FOLDER));
        if (!Files.isDirectory(folder)) {
            if (chosen.isPresent()) {
                throw new RockyException("there is no folder of seeds '" + folder + "'");
            }
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of seeds '" + folder + "' cannot be read", e);
        }
    }
}
