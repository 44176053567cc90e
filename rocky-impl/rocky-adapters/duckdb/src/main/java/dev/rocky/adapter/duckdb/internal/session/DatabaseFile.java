package dev.rocky.adapter.duckdb.internal.session;

import dev.rocky.adapter.duckdb.internal.error.DuckDbErrors;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.run.FailureKind;
import dev.rocky.spi.WarehouseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * Where an adapter's database is.
 *
 * @param adapter the name of the adapter
 * @param file the file; empty for a database in memory
 */
public record DatabaseFile(String adapter, Optional<Path> file) {

    private static final String OPTION = "path";
    private static final String IN_MEMORY = ":memory:";
    private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");

    /**
     * Read an adapter's configuration.
     *
     * @throws WarehouseException if its path is none
     */
    public static DatabaseFile of(AdapterConfig config, Path directory) {
        ConfigValue value = config.options().get(OPTION);
        if (value == null) {
            return new DatabaseFile(config.name(), Optional.empty());
        }
        String path = config.text(OPTION)
                .orElseThrow(() -> broken(config, "the path of adapter '" + config.name() + "' is no text", null));
        if (path.isEmpty() || path.equals(IN_MEMORY)) {
            return new DatabaseFile(config.name(), Optional.empty());
        }
        if (path.contains(";")) {
            throw broken(config, "DuckDB's driver cannot open a file with ';' in its name: " + path, null);
        }
        try {
            return new DatabaseFile(
                    config.name(),
                    Optional.of(directory.resolve(path).toAbsolutePath().normalize()));
        } catch (InvalidPathException e) {
            throw broken(config, "the path of adapter '" + config.name() + "' is none: " + e.getMessage(), e);
        }
    }

    /** Whether there is a database to open; one in memory always is. */
    public boolean exists() {
        return file.map(Files::exists).orElse(true);
    }

    /** A text that changes whenever the file does, or what was written and is not yet in it; empty without a file. */
    public Optional<String> stamp() {
        return file.filter(Files::isRegularFile)
                .map(path -> state(path) + "|" + state(path.resolveSibling(path.getFileName() + ".wal")));
    }

    private static String state(Path path) {
        try {
            return Files.getLastModifiedTime(path).toMillis() + ":" + Files.size(path);
        } catch (IOException e) {
            return "none";
        }
    }

    /** Open the database so that nothing can be changed; empty if there is no file, or somebody writes it. */
    Optional<DuckDBConnection> openForReading() {
        if (file.filter(Files::isRegularFile).isEmpty()) {
            return Optional.empty();
        }
        Properties readOnly = new Properties();
        readOnly.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + file.get(), readOnly);
            return Optional.of(connection.unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /**
     * Open the database; a file that is missing is created.
     *
     * <p>Within this process, whoever opens the same file shares one instance of DuckDB.
     *
     * @throws WarehouseException if it cannot be opened
     */
    DuckDBConnection open() {
        file.ifPresent(this::requireFolder);
        try {
            // The driver manager would look for drivers on the whole class path first.
            Connection connection = new DuckDBDriver()
                    .connect("jdbc:duckdb:" + file.map(Path::toString).orElse(""), new Properties());
            return connection.unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw cannotOpen(e);
        }
    }

    /** How the database is called in messages. */
    @Override
    public String toString() {
        return file.map(path -> "the DuckDB database " + path).orElse("the DuckDB database in memory");
    }

    /** Why the database cannot be used, with advice. */
    public WarehouseException failure(String message, String help, @Nullable Throwable cause) {
        return new WarehouseException(FailureKind.CONNECTION_FAILED, message, help, cause);
    }

    private void requireFolder(Path path) {
        Path folder = path.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw failure(
                    this + " cannot be opened: there is no folder " + folder,
                    "make the folder, or correct the path of adapter '" + adapter + "'",
                    null);
        }
        if (Files.isDirectory(path)) {
            throw failure(
                    this + " cannot be opened: found a folder, expected a file",
                    "correct the path of adapter '" + adapter + "'",
                    null);
        }
    }

    private WarehouseException cannotOpen(SQLException e) {
        String reason = DuckDbErrors.message(e);
        Matcher holder = HOLDER.matcher(reason);
        if (holder.find() || reason.contains("used by another process")) {
            String pid = reason.contains("(PID ") ? " (PID " + holder.group(1) + ")" : "";
            return failure(
                    this + " is in use by another process" + pid,
                    "wait for that process, or end it; one process at a time can open a DuckDB file for writing",
                    e);
        }
        if (reason.contains("not a valid DuckDB database file")) {
            return failure(
                    this + " cannot be opened: the file holds something else",
                    "correct the path of adapter '" + adapter + "', or move the file away",
                    e);
        }
        if (reason.contains("Permission denied")) {
            return failure(
                    this + " cannot be opened: permission denied", "give this user the right to write the file", e);
        }
        return failure(this + " cannot be opened: " + reason, "check the path of adapter '" + adapter + "'", e);
    }

    private static WarehouseException broken(AdapterConfig config, String message, @Nullable Throwable cause) {
        return new WarehouseException(
                FailureKind.CONNECTION_FAILED,
                message,
                "correct the path of adapter '" + config.name() + "', or leave it out for a database in memory",
                cause);
    }
}
