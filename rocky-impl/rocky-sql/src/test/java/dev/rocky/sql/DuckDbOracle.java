package dev.rocky.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What DuckDB itself says of a text, before it looks at any table. */
final class DuckDbOracle implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement serialize;

    DuckDbOracle() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        serialize = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)");
    }

    /** Why a text is no statement, if it is none. */
    Optional<String> syntaxError(String text) throws SQLException {
        String answer = serialized(text);
        boolean syntax = answer.contains("\"error_type\":\"parser\"") || answer.contains("\"error_type\":\"syntax");
        return answer.contains("\"error\":true") && syntax ? Optional.of(answer) : Optional.empty();
    }

    /** DuckDB's own tree of a query, without the places in the text. */
    String tree(String text) throws SQLException {
        return serialized(text).replaceAll("\"query_location(_length)?\":\\d+,?", "");
    }

    /** The rows of a query. */
    List<List<String>> rows(String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            List<List<String>> result = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(rows.getString(column));
                }
                result.add(row);
            }
            return result;
        }
    }

    private String serialized(String text) throws SQLException {
        serialize.setString(1, text);
        try (ResultSet result = serialize.executeQuery()) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        serialize.close();
        connection.close();
    }
}
