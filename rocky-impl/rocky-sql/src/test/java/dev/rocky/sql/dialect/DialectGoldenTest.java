package dev.rocky.sql.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.spi.Dialect;
import dev.rocky.spi.SqlStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each situation is a folder with the SQL of each dialect; {@code -Dgolden.update=true} writes it anew. */
class DialectGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden/dialect");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @ParameterizedTest
    @MethodSource("situations")
    void every_situation_gives_its_expected_sql(Situation situation) throws IOException {
        for (Dialect dialect : List.of(new DuckDbDialect())) {
            String actual = situation.statements().apply(dialect).stream()
                            .map(SqlStatement::sql)
                            .collect(Collectors.joining("\n;\n"))
                    + "\n";
            Path expected = CASES.resolve(situation.name()).resolve(dialect.name() + ".sql");
            if (UPDATE) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void every_statement_runs_in_duckdb(Situation situation) throws SQLException {
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            database.execute("""
                    ATTACH ':memory:' AS warehouse;
                    USE warehouse;
                    CREATE SCHEMA marts;
                    CREATE SCHEMA "end";
                    CREATE SCHEMA raw;
                    CREATE TABLE raw.customers AS
                    SELECT 1 AS customer_id, 'Ann' AS name, 'a@b' AS email, TIMESTAMP '2026-05-01 08:00:00' AS updated_at,
                        1 AS "group", 'x' AS "full ""name";
                    """);
            boolean creates =
                    situation.name().equals("create_table") || situation.name().endsWith("view");
            if (!creates) {
                database.execute("CREATE TABLE warehouse.marts.customers AS FROM raw.customers");
            }
            for (SqlStatement statement : situation.statements().apply(new DuckDbDialect())) {
                database.execute(statement.sql());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void the_query_stands_where_the_statement_says(Situation situation) {
        for (SqlStatement statement : situation.statements().apply(new DuckDbDialect())) {
            statement
                    .queryStart()
                    .ifPresent(start -> assertThat(statement.sql().substring(start))
                            .matches("(?s)(SELECT (customer_id|\\*)|-- everybody).*"));
        }
    }

    @Test
    void every_folder_belongs_to_a_situation() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            situations().map(Situation::name).toList());
        }
    }

    static Stream<Situation> situations() {
        return Situation.all();
    }
}
