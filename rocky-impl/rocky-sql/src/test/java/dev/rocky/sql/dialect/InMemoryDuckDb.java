package dev.rocky.sql.dialect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of its own. */
record InMemoryDuckDb(Connection connection) implements AutoCloseable {

    static InMemoryDuckDb open() throws SQLException {
        InMemoryDuckDb database = new InMemoryDuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        database.execute("SET TimeZone = 'UTC'");
        return database;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a result, as text; {@code null} for a missing value. */
    List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
        }
        return texts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
