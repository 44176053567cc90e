package dev.rocky.sql.dialect;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Target;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.Relation;
import dev.rocky.spi.SqlStatement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the warehouses have in common: checked names, tables and views made from a query, inserts and merges with
 * named columns. A warehouse overrides what it does in its own way.
 *
 * <p>A query is followed by a new line wherever something follows it, because a comment may end it.
 */
abstract class StandardDialect implements Dialect {

    /** The name of a query that something is selected from. */
    private static final String SOURCE = "_rocky_src";

    /** Whether a checked name means something else unless it is quoted. */
    abstract boolean needsQuotes(String identifier);

    /** How the warehouse writes the instant of a watermark. */
    abstract String timestampLiteral(Instant instant);

    /** Why the warehouse cannot merge without knowing the columns. */
    abstract RockyException mergeNeedsColumns();

    @Override
    public final String identifier(String name) {
        String checked = SqlNames.identifier(name);
        return needsQuotes(checked) ? quoted(checked) : checked;
    }

    @Override
    public String tableName(Target target) {
        return qualified(target.catalog(), target.schema(), target.table());
    }

    @Override
    public Optional<SqlStatement> createSchema(String catalog, String schema) {
        return Optional.of(SqlStatement.of("CREATE SCHEMA IF NOT EXISTS " + qualified(catalog, schema)));
    }

    @Override
    public List<SqlStatement> replaceTable(Target target, String query) {
        return List.of(fromQuery("CREATE OR REPLACE TABLE", target, query));
    }

    @Override
    public SqlStatement createTable(Target target, String query) {
        return fromQuery("CREATE TABLE", target, query);
    }

    @Override
    public SqlStatement replaceView(Target target, String query) {
        return fromQuery("CREATE OR REPLACE VIEW", target, query);
    }

    @Override
    public SqlStatement replaceMaterializedView(Target target, String query) {
        return fromQuery("CREATE OR REPLACE MATERIALIZED VIEW", target, query);
    }

    @Override
    public SqlStatement insert(Target target, List<String> columns, String query) {
        String names = columns.stream().map(this::queryColumn).collect(Collectors.joining(", "));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an insert names its columns, found none");
        }
        return selectFrom(
                query, "INSERT INTO " + tableName(target) + " (" + names + ")\nSELECT " + names + " FROM ", "");
    }

    @Override
    public SqlStatement merge(
            Target target, List<String> uniqueKey, List<String> updateColumns, List<String> columns, String query) {
        if (uniqueKey.isEmpty()) {
            throw new RockyException("merge strategy requires at least one unique_key column");
        }
        if (columns.isEmpty() || (updateColumns.isEmpty() && !uniqueKey.containsAll(columns))) {
            throw mergeNeedsColumns();
        }
        String matches = uniqueKey.stream()
                .map(this::identifier)
                .map(key -> "t." + key + " = s." + key)
                .collect(Collectors.joining(" AND "));
        String updates = updateColumns.stream()
                .map(column -> columns.contains(column) ? queryColumn(column) : identifier(column))
                .map(this::assignment)
                .collect(Collectors.joining(", "));
        List<String> inserted = columns.stream().map(this::queryColumn).toList();
        String after = "\n) AS s\nON " + matches
                + (updates.isEmpty() ? "" : "\nWHEN MATCHED THEN UPDATE SET " + updates)
                + "\nWHEN NOT MATCHED THEN INSERT (" + String.join(", ", inserted) + ") VALUES ("
                + inserted.stream().map(column -> "s." + column).collect(Collectors.joining(", ")) + ")";
        return around("MERGE INTO " + tableName(target) + " AS t\nUSING (\n", query, after);
    }

    @Override
    public SqlStatement drop(Relation.Kind kind, Target target) {
        String what = switch (kind) {
            case TABLE -> "TABLE";
            case VIEW -> "VIEW";
            case MATERIALIZED_VIEW -> "MATERIALIZED VIEW";
        };
        return SqlStatement.of("DROP " + what + " IF EXISTS " + tableName(target));
    }

    @Override
    public SqlStatement addColumn(Target target, String column, String dataType) {
        return changes().addColumn(target, column, dataType);
    }

    @Override
    public List<SqlStatement> changeColumnTypes(Target target, Map<String, String> dataTypes) {
        return changes().changeColumnTypes(target, dataTypes);
    }

    @Override
    public SqlStatement dropColumn(Target target, String column) {
        return changes().dropColumn(target, column);
    }

    @Override
    public SqlStatement newerThan(String query, String timestampColumn, Instant watermark) {
        return selectFrom(
                query, "SELECT * FROM ", " WHERE " + identifier(timestampColumn) + " > " + timestampLiteral(watermark));
    }

    @Override
    public String matches(String column, String pattern) {
        return "regexp_matches(" + column + ", '" + SqlNames.pattern(pattern) + "')";
    }

    @Override
    public String now() {
        return "CURRENT_TIMESTAMP";
    }

    @Override
    public String daysAgo(int days) {
        return "CURRENT_DATE - INTERVAL '" + days + "' DAY";
    }

    /** How a merge sets a column of the target. */
    String assignment(String column) {
        return column + " = s." + column;
    }

    /** Names joined by points; empty ones in front are left out. */
    final String qualified(String... names) {
        return Stream.of(names).dropWhile(String::isEmpty).map(this::identifier).collect(Collectors.joining("."));
    }

    /** A column that a query returns, which may have any name at all. */
    final String queryColumn(String name) {
        return SqlNames.isIdentifier(name) ? identifier(name) : quoted(name);
    }

    /** {@code 2026-05-01 08:00:00} in UTC, with three, six or nine digits behind a point where they are not zero. */
    static String utc(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        String seconds = String.format(
                Locale.ROOT,
                "%04d-%02d-%02d %02d:%02d:%02d",
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
        int nanos = time.getNano();
        int digits = nanos == 0 ? 0 : nanos % 1_000_000 == 0 ? 3 : nanos % 1000 == 0 ? 6 : 9;
        return digits == 0
                ? seconds
                : seconds + "." + String.format(Locale.ROOT, "%09d", nanos).substring(0, digits);
    }

    private TableChanges changes() {
        return TableChanges.standard(this::tableName, this::queryColumn);
    }

    private SqlStatement fromQuery(String create, Target target, String query) {
        return around(create + " " + tableName(target) + " AS\n", query, "");
    }

    private static SqlStatement selectFrom(String query, String before, String after) {
        return around(before + "(\n", query, "\n) AS " + SOURCE + after);
    }

    private static SqlStatement around(String before, String query, String after) {
        return SqlStatement.around(before, QueryText.withoutTerminator(query), after);
    }
}
