package dev.rocky.compiler.oracle;

import dev.rocky.compile.SourceSchemas;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An embedded DuckDB of its own. */
public final class DuckDb implements AutoCloseable {

    private static final Path SCHEMA = Path.of("src/test/resources/oracle/schema.sql");

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** One without any tables. */
    public static DuckDb empty() throws SQLException {
        DuckDb duckdb = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        // A query that never ends must fail and not take the machine with it.
        duckdb.execute("SET threads = 1; SET memory_limit = '400MB'; SET max_temp_directory_size = '0B'");
        return duckdb;
    }

    /** One with the tables of the corpus, all of them empty. */
    public static DuckDb withSchema() throws SQLException, IOException {
        DuckDb duckdb = empty();
        duckdb.execute(Files.readString(SCHEMA));
        return duckdb;
    }

    public void execute(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** The columns of a query's result, under the names that a table of it would have. */
    List<DescribedColumn> describe(String query) throws SQLException {
        List<DescribedColumn> columns = describeAsIs(query);
        long distinct = columns.stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return distinct == columns.size() ? columns : describeAsIs("FROM (\n" + query + "\n)");
    }

    private List<DescribedColumn> describeAsIs(String query) throws SQLException {
        List<DescribedColumn> columns = new ArrayList<>();
        for (List<String> row : rows("DESCRIBE " + query)) {
            columns.add(new DescribedColumn(row.get(0), row.get(1)));
        }
        return columns;
    }

    /** The places of the columns of a result that hold a {@code NULL} somewhere. */
    Set<Integer> columnsWithNull(String query) throws SQLException {
        Set<Integer> found = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 0; column < width; column++) {
                    if (rows.getObject(column + 1) == null) {
                        found.add(column);
                    }
                }
            }
        }
        return found;
    }

    /** The rows of a query as text; {@code NULL} is the text {@code NULL}. */
    public List<List<String>> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int width = rows.getMetaData().getColumnCount();
            List<List<String>> result = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>(width);
                for (int column = 1; column <= width; column++) {
                    String value = rows.getString(column);
                    row.add(value == null ? "NULL" : value);
                }
                result.add(row);
            }
            return result;
        }
    }

    /** The tables as a compilation is told of them. */
    public SourceSchemas sources() throws SQLException {
        return SourceSchemas.of(tables());
    }

    /** The columns of every table, by the table's name with its schema. */
    Map<String, List<Column>> tables() throws SQLException {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        for (List<String> row : rows("""
                SELECT schema_name || '.' || table_name, column_name, data_type, is_nullable
                FROM duckdb_columns()
                WHERE NOT internal
                ORDER BY schema_name, table_name, column_index
                """)) {
            tables.computeIfAbsent(row.get(0), name -> new ArrayList<>())
                    .add(new Column(row.get(1), type(row.get(2)), Boolean.parseBoolean(row.get(3))));
        }
        return tables;
    }

    private static SqlType type(String text) {
        return TypeNames.parse(text, SqlSyntax.DUCKDB);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
