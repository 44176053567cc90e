package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.source.ProjectFiles;
import dev.rocky.validate.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project in a folder of its own: write files, then read or judge them. */
public final class TestProject {

    /** One DuckDB and one pipeline that builds models. */
    public static final String TRANSFORMATION = """
            [adapter]
            type = "duckdb"

            [pipeline.build]
            type = "transformation"
            target = {}
            """;

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();

    private TestProject(Path folder) {
        this.folder = folder;
    }

    /** A project whose {@code rocky.toml} is this. */
    public static TestProject of(Path folder, String config) {
        return empty(folder).file("rocky.toml", config);
    }

    /** A project with one pipeline that builds models of the schema {@code lib.marts}. */
    public static TestProject ofModels(Path folder) {
        return of(folder, TRANSFORMATION).file("models/_defaults.toml", """
                        [target]
                        catalog = "lib"
                        schema = "marts"
                        """);
    }

    /** A folder without files. */
    public static TestProject empty(Path folder) {
        return new TestProject(folder);
    }

    /** Write a file. */
    public TestProject file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Write a file of any bytes. */
    public TestProject bytes(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Write a model of one column with this sidecar, in the folder {@code models}. */
    public TestProject model(String name, String sidecar) {
        return file("models/" + name + ".sql", "SELECT 1 AS a\n").file("models/" + name + ".toml", sidecar);
    }

    /** Set an environment variable. */
    public TestProject env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** The files as the reader gets them. */
    public ProjectFiles files() {
        return ProjectFiles.of(folder.resolve("rocky.toml")).environment(environment);
    }

    public Project read() {
        return new FileProjectReader().read(files());
    }

    /** The one model of this name. */
    public Model model(String name) {
        return read().model(name).orElseThrow();
    }

    /** What is wrong, as {@code CODE file:line:column message}; empty if nothing is. */
    public List<String> problems() {
        return found().stream().map(TestProject::shown).toList();
    }

    /** What is wrong. */
    public List<Diagnostic> found() {
        return found(files());
    }

    /** What is wrong with these files. */
    public static List<Diagnostic> found(ProjectFiles files) {
        try {
            new FileProjectReader().read(files);
            return List.of();
        } catch (ProjectException e) {
            return e.problems();
        }
    }

    /** The findings, each as bad as its code says it can be. */
    public ValidationReport validate() {
        ValidationReport report = new FileProjectReader().validate(files());
        assertThat(report.messages())
                .allSatisfy(message -> assertThat(
                                ValidationCode.valueOf(message.code()).levels())
                        .as(message.code())
                        .contains(message.severity()));
        return report;
    }

    /** The findings with this code, as {@code severity field message}; the field is {@code -} where there is none. */
    public List<String> findings(String code) {
        return validate().messages().stream()
                .filter(message -> message.code().equals(code))
                .map(message ->
                        message.severity().spelling() + " " + message.field().orElse("-") + " " + message.message())
                .toList();
    }

    /** The fields of the findings with this code. */
    public List<String> fields(String code) {
        return validate().messages().stream()
                .filter(message -> message.code().equals(code))
                .map(message -> message.field().orElse("-"))
                .toList();
    }

    /** The places of the findings with this code. */
    public List<String> places(String code) {
        return validate().messages().stream()
                .filter(message -> message.code().equals(code))
                .map(message -> message.span().map(Object::toString).orElse("-"))
                .toList();
    }

    private static String shown(Diagnostic problem) {
        return problem.code() + " " + problem.span().map(Object::toString).orElse("-") + " " + problem.message();
    }
}
