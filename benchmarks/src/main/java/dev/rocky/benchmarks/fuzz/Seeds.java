package dev.rocky.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rocky.compile.SourceSchemas;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The good files that mutated ones are made of: what the tests of this repository read.
 *
 * @param root the repository
 */
record Seeds(Path root) {

    private static final Path CORPUS = Path.of("rocky-impl/rocky-sql/src/test/resources/corpus");
    private static final Path ORACLE = Path.of("rocky-impl/rocky-compiler/src/test/resources/oracle");
    private static final Path PROJECTS = Path.of("rocky-cli/src/test/resources/diagnostics");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE ([\\w.]+) \\(\n(.*?)\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("\\s*(\\w+) (.+?)( NOT NULL)?,?");

    /** Queries: those of the dialect, those that are compared with DuckDB, and all models of the projects. */
    List<String> queries(SqlSyntax syntax) throws IOException {
        List<String> queries = new ArrayList<>();
        for (String file : texts(
                CORPUS.resolve(syntax.name().toLowerCase(Locale.ROOT)),
                path -> path.getFileName().toString().endsWith(".sql"))) {
            queries.addAll(blocks(file));
        }
        for (String file : texts(ORACLE.resolve("queries"), path -> true)) {
            queries.addAll(blocks(file));
        }
        queries.addAll(texts(PROJECTS, path -> path.toString().endsWith(".sql")));
        return queries;
    }

    /** The tables that the compared queries read. */
    SourceSchemas tables() throws IOException {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        Matcher table = TABLE.matcher(Files.readString(root.resolve(ORACLE).resolve("schema.sql")));
        while (table.find()) {
            List<Column> columns = new ArrayList<>();
            for (String line : table.group(2).lines().toList()) {
                Matcher column = COLUMN.matcher(line);
                if (column.matches()) {
                    columns.add(new Column(
                            column.group(1),
                            TypeNames.parse(column.group(2), SqlSyntax.DUCKDB),
                            column.group(3) == null));
                }
            }
            tables.put(table.group(1), columns);
        }
        return SourceSchemas.of(tables);
    }

    List<String> configs() throws IOException {
        return texts(PROJECTS, path -> path.endsWith("rocky.toml"));
    }

    List<String> sidecars() throws IOException {
        return texts(
                PROJECTS,
                path -> path.toString().endsWith(".toml") && !path.endsWith("rocky.toml") && !isContract(path));
    }

    List<String> contracts() throws IOException {
        return texts(PROJECTS, Seeds::isContract);
    }

    private static boolean isContract(Path path) {
        return path.toString().endsWith(".contract.toml");
    }

    private static List<String> blocks(String file) {
        return Stream.of(file.split("\n\n", -1))
                .filter(block -> !block.isBlank())
                .toList();
    }

    private List<String> texts(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(Files::isRegularFile).filter(wanted).sorted().toList()) {
                texts.add(new String(Files.readAllBytes(file), UTF_8));
            }
            if (texts.isEmpty()) {
                throw new IOException("no files to start from in " + folder);
            }
            return texts;
        }
    }
}
