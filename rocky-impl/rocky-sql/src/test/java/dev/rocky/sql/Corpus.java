package dev.rocky.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The queries under {@code src/test/resources}, with blank lines between them: in {@code corpus} those that are read,
 * a folder a dialect, and in {@code unsupported} those that are not, with the reasons.
 */
final class Corpus {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Corpus() {}

    record Entry(String name, String text) {
        @Override
        public String toString() {
            return name + ": " + text.replaceAll("\\s+", " ");
        }
    }

    /** The queries of a dialect. */
    static List<Entry> of(SqlSyntax syntax) {
        Path folder = RESOURCES.resolve("corpus").resolve(lowerCase(syntax));
        try (Stream<Path> files = Files.list(folder)) {
            List<Entry> entries = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                entries.addAll(read(file));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The queries of a dialect that are known and not read, each with its reason in the first line. */
    static List<Entry> unsupported(SqlSyntax syntax) {
        Path file = RESOURCES.resolve("unsupported").resolve(lowerCase(syntax) + ".sql");
        try {
            return Files.exists(file) ? read(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lowerCase(SqlSyntax syntax) {
        return syntax.name().toLowerCase(Locale.ROOT);
    }

    private static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int line = 1;
        for (String block : Files.readString(file).split("\n\n", -1)) {
            boolean title = block.lines().allMatch(text -> text.startsWith("--") || text.isBlank());
            if (!title) {
                entries.add(new Entry(file.getFileName() + ":" + line, block));
            }
            line += (int) block.lines().count() + 1;
        }
        return entries;
    }
}
