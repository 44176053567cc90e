package dev.rocky.compiler.internal.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import dev.rocky.sql.SqlSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done about each situation in each dialect; {@code -Dgolden.update=true} writes the files anew. */
class DriftGoldenTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @ParameterizedTest
    @MethodSource("all")
    void every_situation_has_its_expected_statements(DriftCase drift) throws IOException {
        if (UPDATE) {
            Files.writeString(drift.file(), drift.text());
        }
        assertThat(drift.text()).isEqualTo(Files.readString(drift.file()));
    }

    @ParameterizedTest
    @MethodSource("inDuckDb")
    void the_statements_fit_a_table_of_duckdb_to_its_source(DriftCase drift) throws SQLException {
        List<SqlStatement> statements = drift.statements();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement database = connection.createStatement()) {
            database.execute("ATTACH ':memory:' AS lake; CREATE SCHEMA lake.raw; USE lake.raw");
            database.execute("CREATE TABLE orders (" + columns(drift.target()) + ")");
            database.execute("INSERT INTO orders VALUES ("
                    + drift.target().stream().map(column -> "NULL").collect(Collectors.joining(", ")) + ")");
            for (SqlStatement statement : statements) {
                database.execute(statement.sql());
            }
            boolean recreated = drift.drift().action() instanceof DriftAction.DropAndRecreate;
            if (recreated) {
                database.execute("CREATE TABLE orders (" + columns(drift.source()) + ")");
            }
            assertThat(types(database, "orders")).containsAll(expected(database, drift));
            assertThat(rows(database, "SELECT count(*) FROM orders")).containsExactly(recreated ? "0" : "1");
        }
    }

    /** The columns of a table that is made from the source, for DuckDB prints types in its own way. */
    private static List<String> expected(Statement database, DriftCase drift) throws SQLException {
        database.execute("CREATE TABLE expected (" + columns(drift.source()) + ")");
        return types(database, "expected");
    }

    private static String columns(List<RelationColumn> columns) {
        return columns.stream()
                .map(column -> '"' + column.name() + "\" " + column.dataType())
                .collect(Collectors.joining(", "));
    }

    private static List<String> types(Statement database, String table) throws SQLException {
        return rows(database, "SELECT lower(column_name) || ' ' || column_type FROM (DESCRIBE " + table + ")");
    }

    private static List<String> rows(Statement database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = database.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    static Stream<DriftCase> all() {
        return Stream.of(SqlSyntax.values()).flatMap(syntax -> DriftCase.of(syntax).stream());
    }

    /** All that DuckDB can read: neither types that nobody knows nor texts that are refused. */
    static Stream<DriftCase> inDuckDb() {
        return DriftCase.of(SqlSyntax.DUCKDB).stream()
                .filter(drift -> !drift.toString().toLowerCase(Locale.ROOT).matches("duckdb.(unknown|unsafe)_.*"));
    }
}
