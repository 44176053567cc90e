package dev.rocky.compiler.internal.drift;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Target;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import dev.rocky.sql.SqlSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file {@code golden/drift/DIALECT/SITUATION.sql}: comments say what differs and what has to be done about it, and
 * statements do it.
 *
 * @param given the lines that say what differs, from {@code -- source:} on
 */
record DriftCase(Path file, SqlSyntax syntax, List<String> given) {

    private static final Path FOLDER = Path.of("src/test/resources/golden/drift");
    private static final Instant NOW = Instant.parse("2026-05-08T08:00:00Z");
    private static final Duration GRACE = Duration.ofDays(7);
    private static final List<String> KEYS = List.of("source", "target", "strategy", "expired");

    /** The cases of a dialect, in the order of their names. */
    static List<DriftCase> of(SqlSyntax syntax) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(syntax.name().toLowerCase(Locale.ROOT)))
                .sorted()) {
            return files.map(file -> read(file, syntax)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DriftCase read(Path file, SqlSyntax syntax) {
        try (Stream<String> lines = Files.lines(file)) {
            return new DriftCase(
                    file,
                    syntax,
                    lines.filter(line -> KEYS.stream().anyMatch(key -> line.startsWith("-- " + key + ": ")))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RelationColumn> source() {
        return columns("source");
    }

    List<RelationColumn> target() {
        return columns("target");
    }

    Drift drift() {
        return Drift.between(source(), target(), syntax, values("strategy").contains("incremental"));
    }

    /** What is done to the table; empty if the drift is such that SQL would be unsafe. */
    List<SqlStatement> statements() {
        Drift drift = drift();
        List<SqlStatement> statements = new ArrayList<>(drift.action().statements(table(), syntax));
        if (!(drift.action() instanceof DriftAction.DropAndRecreate)) {
            statements.addAll(
                    ExpiredColumns.of(drift.gone(), known(), NOW, GRACE).statements(table(), syntax));
        }
        return statements;
    }

    /** The whole file, as it has to be. */
    String text() {
        List<String> lines = new ArrayList<>(given);
        lines.add("");
        DriftAction action = drift().action();
        try {
            List<SqlStatement> statements = statements();
            lines.add("-- action: " + (action.spelling().isEmpty() ? "none" : action.spelling()));
            if (!action.reason().isEmpty()) {
                lines.add("-- reason: " + action.reason());
            }
            statements.forEach(statement -> lines.add(statement.sql() + ";"));
        } catch (RockyException refusal) {
            lines.add("-- error: " + refusal.getMessage());
        }
        return String.join("\n", lines) + "\n";
    }

    private Target table() {
        return new Target(syntax == SqlSyntax.BIGQUERY ? "acme-lake" : "lake", "raw", "orders");
    }

    /** Columns that were missed so long ago that their time is over. */
    private List<GracePeriod> known() {
        return values("expired").stream()
                .map(column -> new GracePeriod(column, "?", NOW.minus(GRACE), NOW))
                .toList();
    }

    private List<RelationColumn> columns(String key) {
        return values(key).stream()
                .map(column -> column.split(" ", 2))
                .map(parts -> new RelationColumn(parts[0], parts[1], true))
                .toList();
    }

    private List<String> values(String key) {
        String start = "-- " + key + ": ";
        return given.stream()
                .filter(line -> line.startsWith(start))
                .flatMap(line -> Stream.of(line.substring(start.length()).split(" \\| ")))
                .toList();
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }
}
