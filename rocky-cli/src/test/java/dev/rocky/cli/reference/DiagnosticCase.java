package dev.rocky.cli.reference;

import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.internal.host.Engine;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small project that has a diagnostic, and the same project without it.
 *
 * <p>A folder: {@code project} holds the files that have it, {@code near} those that take their place to be rid of it,
 * {@code expected.txt} what is printed, and {@code command} what is called where that is not {@code rocky compile}.
 */
record DiagnosticCase(Path folder) {

    static final Path ALL = Path.of("src/test/resources/diagnostics");

    private static final List<String> AS_TEXT = List.of("-o", "table");

    boolean exists() {
        return Files.isDirectory(folder.resolve("project"));
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** The command behind {@code rocky}. */
    String command() throws IOException {
        Path file = folder.resolve("command");
        return Files.exists(file) ? Files.readString(file).strip() : "compile";
    }

    /** Call the command for the project; return what it prints, on both streams. */
    String wrong(Path directory) throws IOException {
        copy("project", directory);
        Outcome outcome = call(directory);
        return (outcome.out() + outcome.err()).replace(directory.toString(), "/home/ada/shop");
    }

    /** Call the command for the project without the diagnostic. */
    Outcome right(Path directory) throws IOException {
        copy("project", directory);
        copy("near", directory);
        return call(directory);
    }

    /** The files of the project, by name. */
    Map<String, String> projectFiles() throws IOException {
        return texts("project");
    }

    /** The files that take their place, by name. */
    Map<String, String> nearFiles() throws IOException {
        return texts("near");
    }

    private Outcome call(Path directory) throws IOException {
        String[] words =
                Stream.concat(Stream.of(command().split(" ")), AS_TEXT.stream()).toArray(String[]::new);
        return new Cli(directory, Engine.INSTALLED).run(words);
    }

    private void copy(String part, Path directory) throws IOException {
        Path from = folder.resolve(part);
        for (Path file : files(from)) {
            Path copy = directory.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
        }
    }

    private Map<String, String> texts(String part) throws IOException {
        Path from = folder.resolve(part);
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(from)) {
            texts.put(from.relativize(file).toString().replace('\\', '/'), text(file));
        }
        return texts;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return "(these bytes are not UTF-8)\n";
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
