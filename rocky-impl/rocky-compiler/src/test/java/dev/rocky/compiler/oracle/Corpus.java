package dev.rocky.compiler.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The queries that people wrote: files of queries with blank lines between them. */
final class Corpus {

    private static final Path QUERIES = Path.of("src/test/resources/oracle/queries");

    /** The parser's copy of TPC-H; there is only one. */
    private static final Path TPC_H = Path.of("../rocky-sql/src/test/resources/corpus/duckdb/tpch.sql");

    private Corpus() {}

    /** Every query, in the order of the files. */
    static List<OracleQuery> all() {
        return files().flatMap(file -> read(file).stream()).toList();
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return Stream.concat(files.sorted().toList().stream(), Stream.of(TPC_H));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OracleQuery> read(Path file) {
        List<OracleQuery> queries = new ArrayList<>();
        int line = 1;
        for (String block : text(file).split("\n\n", -1)) {
            boolean title = block.lines().allMatch(text -> text.startsWith("--") || text.isBlank());
            if (!title) {
                queries.add(new OracleQuery(file.getFileName() + ":" + line, withoutEnd(block)));
            }
            line += (int) block.lines().count() + 1;
        }
        return queries;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutEnd(String block) {
        String text = block.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }
}
