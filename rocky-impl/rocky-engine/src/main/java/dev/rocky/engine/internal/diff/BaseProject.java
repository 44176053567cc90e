package dev.rocky.engine.internal.diff;

import dev.rocky.Rocky;
import dev.rocky.diagnostic.Diagnostic;
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

    private static final String MODELS = "models";

    private BaseProject() {}

    /** What was found at a commit. */
    public sealed interface Found {

        /** The project; without models if its folder was not there. */
        record AsProject(Project project, List<String> notes) implements Found {
            public AsProject {
                notes = List.copyOf(notes);
            }
        }

        /**
         * Files that are no project.
         *
         * @param reason why not
         */
        record AsFiles(FileStems before, FileStems now, String reason) implements Found {}
    }

    /**
     * The project as it was.
     *
     * @param files where the project is now
     */
    public static Found read(ProjectFiles files, String base) {
        try {
            Path scratch = Files.createTempDirectory("rocky-base-");
            try {
                return read(files, base, scratch);
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the project cannot be compared", e);
        }
    }

    private static Found read(ProjectFiles files, String base, Path scratch) throws IOException {
        Path folder = files.directory().toRealPath();
        GitFolder git = new GitFolder(folder, scratch);
        String commit = git.forkPoint(base);
        Optional<Path> models =
                files.models().map(given -> real(files.directory().resolve(given)));
        Path root = models.filter(given -> !given.startsWith(folder)).isPresent() ? real(git.top()) : folder;
        Path copy = Files.createDirectory(scratch.resolve("files"));
        Path was = copy.resolve(root.relativize(folder));
        Optional<Path> modelsThen =
                models.map(given -> given.startsWith(root) ? copy.resolve(root.relativize(given)) : given);
        FileStems now = FileStems.of(models.orElseGet(() -> folder.resolve(MODELS)));
        Optional<String> problem = git.export(root, commit, copy);
        if (problem.isPresent()) {
            return new Found.AsFiles(FileStems.NONE, now, problem.get());
        }
        Files.createDirectories(was);
        try (Stream<Path> any = Files.list(was)) {
            if (any.findAny().isEmpty()) {
                return new Found.AsProject(
                        Rocky.project("base").directory(was).build(),
                        List.of("the project was not there at '" + base + "'; every model counts as added"));
            }
        }
        try {
            Path config = was.resolve(files.config().getFileName());
            Project project = Rocky.read(new ProjectFiles(
                    config, false, modelsThen, Optional.empty(), files.environment(), Optional.empty()));
            return new Found.AsProject(project, List.of());
        } catch (ProjectException e) {
            FileStems before = FileStems.of(modelsThen.orElseGet(() -> was.resolve(MODELS)));
            return new Found.AsFiles(before, now, reason(e, was));
        }
    }

    private static String reason(ProjectException failure, Path was) {
        List<Diagnostic> problems = failure.problems();
        if (problems.isEmpty()) {
            return String.valueOf(failure.getMessage());
        }
        Diagnostic first = problems.get(0);
        String place = first.span()
                .map(span -> " (" + span.file().replace(was + "/", "") + ":"
                        + span.start().line() + ")")
                .orElse("");
        String more = problems.size() == 1 ? "" : ", and " + (problems.size() - 1) + " more";
        return first.message() + place + more;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
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
