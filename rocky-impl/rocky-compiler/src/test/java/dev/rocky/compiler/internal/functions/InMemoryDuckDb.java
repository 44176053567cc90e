package dev.rocky.compiler.internal.functions;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A database of its own. */
record InMemoryDuckDb(Connection connection) implements AutoCloseable {

    static InMemoryDuckDb open() throws SQLException {
        return new InMemoryDuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query as texts, missing values as {@code ""}. */
    List<List<String>> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            List<List<String>> result = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String value = rows.getString(column);
                    row.add(value == null ? "" : value);
                }
                result.add(row);
            }
            return result;
        }
    }

    /** The name and the type of each column of a query; empty where DuckDB refuses it. */
    Optional<List<List<String>>> describe(String query) {
        try {
            return Optional.of(rows("DESCRIBE " + query));
        } catch (SQLException refusal) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
