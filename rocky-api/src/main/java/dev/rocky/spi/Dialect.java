package dev.rocky.spi;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the SQL of a warehouse.
 *
 * <p>Everything here is a pure function. A name that is not {@code [a-zA-Z0-9_]+} is refused with a
 * {@link RockyException} before any SQL comes out; only the columns that a query is said to return may have any name,
 * and are quoted. Queries are the project's own code and are put in as they are, but for a semicolon at their end.
 *
 * @since 2.0
 */
public interface Dialect {

    /** The name by which adapters and options refer to it, such as {@code duckdb}. */
    String name();

    /** A checked name, quoted where the warehouse needs that. */
    String identifier(String name);

    /**
     * A checked table name with its catalog and schema, as far as the target has them.
     *
     * @throws RockyException if a part is no identifier
     */
    String tableName(Target target);

    /** A name from a user's query, quoted so that it means the same. */
    String quoted(String name);

    /** Create a schema if it is missing; empty where the warehouse has none. */
    Optional<SqlStatement> createSchema(String catalog, String schema);

    /** Replace a table by the result of a query, atomically where the warehouse can. */
    List<SqlStatement> replaceTable(Target target, String query);

    /** Create a table from the result of a query; fails if it is there. */
    SqlStatement createTable(Target target, String query);

    /**
     * Append the result of a query.
     *
     * @param columns the names of the query's columns, which are also the table's
     */
    SqlStatement insert(Target target, List<String> columns, String query);

    /**
     * Update the rows whose key exists and insert the others.
     *
     * @param uniqueKey the columns of the key
     * @param updateColumns the columns that an update sets
     * @param columns all columns of the query
     */
    SqlStatement merge(
            Target target, List<String> uniqueKey, List<String> updateColumns, List<String> columns, String query);

    /** Create or replace a view. */
    SqlStatement replaceView(Target target, String query);

    /** Create or replace a view whose rows are kept. */
    SqlStatement replaceMaterializedView(Target target, String query);

    /** Drop what stands at a target, if it is there. */
    SqlStatement drop(Relation.Kind kind, Target target);

    /**
     * Add a column that may hold {@code NULL}.
     *
     * @param dataType a type as the warehouse prints it
     */
    SqlStatement addColumn(Target target, String column, String dataType);

    /**
     * Change the types of columns whose values all fit the new ones.
     *
     * @param dataTypes the new types by column, as the warehouse prints them; at least one
     */
    List<SqlStatement> changeColumnTypes(Target target, Map<String, String> dataTypes);

    /** Drop a column with all its values. */
    SqlStatement dropColumn(Target target, String column);

    /**
     * Keep only the rows of a query whose instant lies past a watermark.
     *
     * @param timestampColumn a column of the query
     */
    SqlStatement newerThan(String query, String timestampColumn, Instant watermark);

    /**
     * Ask for the newest instant in a column, as one text value in UTC, such as {@code 2026-05-01 08:00:00.25}; the
     * value is {@code NULL} for an empty table.
     */
    String newest(Target target, String timestampColumn);

    /**
     * A condition that holds for texts in which a regular expression of the warehouse finds something.
     *
     * @param column a column as it stands in a query
     * @param pattern without quotes, backticks and semicolons
     * @throws RockyException if the pattern holds one, or the warehouse knows no regular expressions
     */
    String matches(String column, String pattern);

    /** This moment. */
    String now();

    /** The day that lies so many days before today. */
    String daysAgo(int days);
}
