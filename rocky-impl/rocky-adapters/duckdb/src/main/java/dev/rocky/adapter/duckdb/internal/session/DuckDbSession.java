package dev.rocky.adapter.duckdb.internal.session;

import dev.rocky.adapter.duckdb.internal.error.DuckDbErrors;
import dev.rocky.model.Target;
import dev.rocky.run.QueryResult;
import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.WarehouseException;
import dev.rocky.spi.WarehouseSession;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A connection. Its clock is in UTC, so that a timestamp without a zone means the same as it does to us. */
public final class DuckDbSession implements WarehouseSession {

    /** Errors tell their place in numbers only as JSON. Both settings are those of one connection. */
    private static final String SETTINGS = "SET errors_as_json = true; SET TimeZone = 'UTC'";

    private static final String DESCRIBE = "DESCRIBE (\n";
    private static final String DESCRIBE_END = "\n)";

    /** Blanks, comments and semicolons. */
    private static final Pattern NOTHING = Pattern.compile("(?s)(?:[\\s;]++|--[^\\n]*+|/\\*.*?\\*/)*+");

    private final DuckDBConnection connection;
    private final Consumer<DuckDbSession> onClose;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean inTransaction;

    private DuckDbSession(DuckDBConnection connection, Consumer<DuckDbSession> onClose) {
        this.connection = connection;
        this.onClose = onClose;
    }

    static DuckDbSession on(DuckDBConnection connection, Consumer<DuckDbSession> onClose) {
        DuckDbSession session = new DuckDbSession(connection, onClose);
        try {
            session.execute(SETTINGS);
            return session;
        } catch (WarehouseException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public OptionalLong execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                return OptionalLong.empty();
            }
            long rows = statement.getLargeUpdateCount();
            return rows < 0 ? OptionalLong.empty() : OptionalLong.of(rows);
        } catch (SQLException e) {
            throw DuckDbErrors.of(e, sql);
        }
    }

    @Override
    public QueryResult query(String sql) {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return new QueryResult(List.of(), List.of());
            }
            try (ResultSet rows = statement.getResultSet()) {
                return Values.read(rows);
            }
        } catch (SQLException e) {
            throw DuckDbErrors.of(e, sql);
        }
    }

    @Override
    public Optional<Relation> find(Target target) {
        return new CatalogLookup(this).find(target);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The query is put in parentheses, so that nothing behind a semicolon is run. If a semicolon ends the query,
     * DuckDB says where, and it is asked again without.
     */
    @Override
    public List<RelationColumn> describe(String query) {
        try {
            return columns(DESCRIBE + query + DESCRIBE_END);
        } catch (SQLException e) {
            String sent = DESCRIBE + query;
            OptionalInt semicolon = DuckDbErrors.surplusSemicolon(e, sent);
            if (semicolon.isEmpty()
                    || !NOTHING.matcher(sent.substring(semicolon.getAsInt())).matches()) {
                throw DuckDbErrors.of(e, query, DESCRIBE);
            }
            return describe(sent.substring(DESCRIBE.length(), semicolon.getAsInt()));
        }
    }

    @Override
    public void begin() {
        execute("BEGIN TRANSACTION");
        inTransaction = true;
    }

    /** A commit that fails has undone everything, so there is nothing left to roll back. */
    @Override
    public void commit() {
        inTransaction = false;
        execute("COMMIT");
    }

    @Override
    public void rollback() {
        if (inTransaction) {
            inTransaction = false;
            execute("ROLLBACK");
        }
    }

    @Override
    public void close() {
        onClose.accept(this);
        try {
            connection.close();
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        }
    }

    /** Whether a transaction is open, which an error would abort. */
    boolean isInTransaction() {
        return inTransaction;
    }

    /** The columns that a {@code DESCRIBE} statement lists. */
    List<RelationColumn> columns(String describe) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(describe)) {
            List<RelationColumn> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(new RelationColumn(
                        rows.getString("column_name"),
                        rows.getString("column_type"),
                        !rows.getString("null").equals("NO")));
            }
            return columns;
        }
    }

    /**
     * The rows of a query of ours, as text. It is prepared once, which is half of the time that DuckDB takes for it.
     *
     * @param parameters what the question marks in it stand for
     * @throws WarehouseException if DuckDB refuses
     */
    public List<List<String>> rows(String sql, String... parameters) {
        try {
            PreparedStatement statement = prepared(sql);
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return texts(rows);
            }
        } catch (SQLException e) {
            throw DuckDbErrors.of(e, sql);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null && !known.isClosed()) {
            return known;
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
        return statement;
    }

    private static List<List<String>> texts(ResultSet rows) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        int width = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            List<String> row = new ArrayList<>(width);
            for (int column = 1; column <= width; column++) {
                @Nullable String value = rows.getString(column);
                row.add(value == null ? "" : value);
            }
            all.add(row);
        }
        return all;
    }
}
