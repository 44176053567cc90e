package dev.rocky.compiler.internal.types;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types that DuckDB itself gives. */
final class DuckDbTypes implements AutoCloseable {

    private final Connection connection;

    DuckDbTypes() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The type of an expression, or nothing where DuckDB refuses it. */
    Optional<String> type(String expression) {
        List<String> types = describe(List.of(expression));
        return types.isEmpty() ? Optional.empty() : Optional.of(types.get(0));
    }

    /** The types of many expressions; asked together, for most of them are fine. */
    List<Optional<String>> types(List<String> expressions) {
        List<String> types = describe(expressions);
        if (!types.isEmpty()) {
            return types.stream().map(Optional::of).toList();
        }
        if (expressions.size() == 1) {
            return List.of(Optional.empty());
        }
        List<Optional<String>> halves = new ArrayList<>(types(expressions.subList(0, expressions.size() / 2)));
        halves.addAll(types(expressions.subList(expressions.size() / 2, expressions.size())));
        return halves;
    }

    /** The text that a query gives, or nothing where DuckDB refuses it. */
    Optional<String> text(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return Optional.of(rows.getString(1));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private List<String> describe(List<String> expressions) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT " + String.join(", ", expressions))) {
            List<String> types = new ArrayList<>();
            while (rows.next()) {
                types.add(rows.getString(2));
            }
            return types;
        } catch (SQLException e) {
            return List.of();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
