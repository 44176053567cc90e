package dev.rocky.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The queries under {@code src/test/resources/corpus}: a folder a dialect, blank lines between queries. */
final class Corpus {

    private static final Path ROOT = Path.of("src/test/resources/corpus");

    private Corpus() {}

    record Entry(String name, String text) {
        @Override
        public String toString() {
            return name + ": " + text.replaceAll("\\s+", " ");
        }
    }

    /** The queries of a dialect. */
    static List<Entry> of(SqlSyntax syntax) {
        Path folder = ROOT.resolve(syntax.name().toLowerCase(java.util.Locale.ROOT));
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
