package dev.rocky.engine.internal.diff;

import dev.rocky.Rocky;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.model.Project;
import dev.rocky.source.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a project as it was at a commit. */
public final class BaseProject {

    private BaseProject() {}

    /**
     * The project as it was; one that could not be read then has no models.
     *
     * @param files where the project is now
     */
    public static Project read(ProjectFiles files, String base) {
        Path folder = files.directory();
        try {
            Path copy = Files.createTempDirectory("rocky-base-");
            try {
                GitCommit.export(folder, base, copy);
                return read(files, folder, copy);
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    private static Project read(ProjectFiles files, Path folder, Path copy) {
        Optional<Path> models = files.models().map(given -> {
            Path absolute = given.toAbsolutePath().normalize();
            return absolute.startsWith(folder) ? copy.resolve(folder.relativize(absolute)) : given;
        });
        try {
            return Rocky.read(new ProjectFiles(
                    copy.resolve(files.config().getFileName()), false, models, Optional.empty(), files.environment()));
        } catch (ProjectException e) {
            return Rocky.project("base").directory(folder).build();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
