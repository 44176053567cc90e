package dev.rocky.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rocky.diagnostic.ProjectException;
import dev.rocky.source.ProjectFiles;
import dev.rocky.spi.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The reader and the judge of a project's files, with one file of a small project. */
final class FilesTarget implements FuzzTarget {

    private static final String CONFIG = """
            [adapter]
            type = "duckdb"

            [pipeline.build]
            type = "transformation"
            target = {}
            """;

    private final String name;
    private final Path file;
    private final ProjectFiles files;
    private final Mutator mutator;
    private final ProjectReader reader =
            ServiceLoader.load(ProjectReader.class).findFirst().orElseThrow();

    /**
     * @param folder where the project is written
     * @param name the file that is mutated, in the folder of the project
     * @param seeds good files of its kind
     */
    FilesTarget(Path folder, String name, List<String> seeds, long seed) throws IOException {
        this.name = name;
        file = folder.resolve(name);
        files = ProjectFiles.of(folder.resolve("rocky.toml")).environment(Map.of("A", "\"x\"\ny = "));
        mutator = new Mutator(seed, seeds);
        Path models = Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("rocky.toml"), CONFIG);
        Files.writeString(models.resolve("a.sql"), "SELECT 1 AS a\n");
        Files.writeString(models.resolve("a.toml"), "");
        Files.writeString(models.resolve("_defaults.toml"), "[target]\ncatalog = \"c\"\nschema = \"s\"\n");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String next() {
        return mutator.next();
    }

    @Override
    public void feed(String input) throws IOException {
        Files.write(file, input.getBytes(UTF_8));
        boolean refused = false;
        try {
            reader.read(files);
        } catch (ProjectException e) {
            refused = true;
        }
        if (reader.validate(files).valid() && refused) {
            throw new IllegalStateException("files that cannot be read are judged to be valid");
        }
    }
}
