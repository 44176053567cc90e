package dev.rocky.adapter.duckdb.internal.session;

import dev.rocky.adapter.duckdb.internal.error.DuckDbErrors;
import dev.rocky.spi.Warehouse;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** One instance of DuckDB; its sessions are connections to it. */
public final class DuckDbWarehouse implements Warehouse {

    private final DatabaseFile database;
    private final Set<DuckDbSession> sessions = new LinkedHashSet<>();
    private @Nullable DuckDBConnection root;
    private boolean closed;

    public DuckDbWarehouse(DatabaseFile database) {
        this.database = database;
    }

    /** One in which nothing can be changed; empty if there is no file, or somebody writes it. */
    public static Optional<DuckDbWarehouse> openForReading(DatabaseFile database) {
        return database.openForReading().map(connection -> {
            DuckDbWarehouse warehouse = new DuckDbWarehouse(database);
            warehouse.root = connection;
            return warehouse;
        });
    }

    @Override
    public synchronized DuckDbSession session() {
        if (closed) {
            throw new IllegalStateException(database + " is closed");
        }
        DuckDBConnection instance = root == null ? database.open() : root;
        root = instance;
        try {
            DuckDbSession session = DuckDbSession.on(instance.duplicate(), this::forget);
            sessions.add(session);
            return session;
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        }
    }

    /** Sessions that are still open end too: as long as one lives, DuckDB keeps the file locked. */
    @Override
    public void close() {
        List<DuckDbSession> open;
        synchronized (this) {
            closed = true;
            open = List.copyOf(sessions);
        }
        open.forEach(DuckDbSession::close);
        synchronized (this) {
            if (root != null) {
                close(root);
                root = null;
            }
        }
    }

    private synchronized void forget(DuckDbSession session) {
        sessions.remove(session);
    }

    private static void close(DuckDBConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        }
    }
}
