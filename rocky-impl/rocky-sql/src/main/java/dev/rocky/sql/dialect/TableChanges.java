package dev.rocky.sql.dialect;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Target;
import dev.rocky.spi.SqlStatement;
import dev.rocky.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that fit a table that exists to other columns, in the words of each warehouse.
 *
 * <p>Types stand in the statements as the warehouse prints them. A name or a type that could change what a statement
 * means is refused with a {@link RockyException} before any SQL comes out.
 *
 * @since 2.0
 */
public final class TableChanges {

    private static final DuckDbDialect DUCKDB = new DuckDbDialect();

    private final Function<Target, String> tables;
    private final UnaryOperator<String> columns;
    private final UnaryOperator<String> types;
    private final String changesType;
    private final List<String> beforeTypes;

    /**
     * @param tables writes the checked name of a table
     * @param columns writes the checked name of a column
     * @param types checks a type
     * @param changesType what stands between a column and its new type
     * @param beforeTypes what has to be altered once before types are changed
     */
    private TableChanges(
            Function<Target, String> tables,
            UnaryOperator<String> columns,
            UnaryOperator<String> types,
            String changesType,
            List<String> beforeTypes) {
        this.tables = tables;
        this.columns = columns;
        this.types = types;
        this.changesType = changesType;
        this.beforeTypes = List.copyOf(beforeTypes);
    }

    /** The statements of a warehouse, all names checked. */
    public static TableChanges of(SqlSyntax syntax) {
        return switch (syntax) {
            case DUCKDB -> standard(DUCKDB::tableName, DUCKDB::identifier);
            case DATABRICKS ->
                new TableChanges(
                        target -> joined(SqlNames::identifier, target),
                        SqlNames::identifier,
                        SqlNames::plainType,
                        "TYPE",
                        List.of("SET TBLPROPERTIES ('delta.enableTypeWidening' = 'true')"));
            case SNOWFLAKE ->
                new TableChanges(
                        target -> joined(TableChanges::inQuotes, target),
                        TableChanges::inQuotes,
                        SqlNames::plainType,
                        "TYPE",
                        List.of());
            case BIGQUERY -> typesAreData(TableChanges::bigQueryTable);
            case TRINO ->
                typesAreData(target ->
                        inQuotes(target.catalog()) + "." + inQuotes(target.schema()) + "." + inQuotes(target.table()));
        };
    }

    /** As in standard SQL, with any type that DuckDB prints. */
    static TableChanges standard(Function<Target, String> tables, UnaryOperator<String> columns) {
        return new TableChanges(tables, columns, SqlNames::dataType, "TYPE", List.of());
    }

    private static TableChanges typesAreData(Function<Target, String> tables) {
        return new TableChanges(tables, SqlNames::identifier, SqlNames::plainType, "SET DATA TYPE", List.of());
    }

    /** Drop the whole table, if it is there. */
    public SqlStatement dropTable(Target target) {
        return SqlStatement.of("DROP TABLE IF EXISTS " + tables.apply(target));
    }

    /** Add a column that may hold {@code NULL}. */
    public SqlStatement addColumn(Target target, String column, String dataType) {
        return alter(target, "ADD COLUMN " + columns.apply(column) + " " + types.apply(dataType));
    }

    /**
     * Change the types of columns whose values all fit the new ones.
     *
     * @param dataTypes the new types by column; at least one
     */
    public List<SqlStatement> changeColumnTypes(Target target, Map<String, String> dataTypes) {
        if (dataTypes.isEmpty()) {
            throw new IllegalArgumentException("a change of types names its columns, found none");
        }
        List<SqlStatement> statements = new ArrayList<>();
        beforeTypes.forEach(change -> statements.add(alter(target, change)));
        dataTypes.forEach((column, type) -> statements.add(
                alter(target, "ALTER COLUMN " + columns.apply(column) + " " + changesType + " " + types.apply(type))));
        return statements;
    }

    /** Drop a column with all its values. */
    public SqlStatement dropColumn(Target target, String column) {
        return alter(target, "DROP COLUMN " + columns.apply(column));
    }

    private SqlStatement alter(Target target, String change) {
        return SqlStatement.of("ALTER TABLE " + tables.apply(target) + " " + change);
    }

    private static String joined(UnaryOperator<String> name, Target target) {
        return Stream.of(target.catalog(), target.schema(), target.table())
                .dropWhile(String::isEmpty)
                .map(name)
                .collect(Collectors.joining("."));
    }

    /** The project may hold hyphens, so everything stands in quotes. */
    private static String bigQueryTable(Target target) {
        return "`" + SqlNames.cloudProject(target.catalog()) + "`.`" + SqlNames.identifier(target.schema()) + "`.`"
                + SqlNames.identifier(target.table()) + "`";
    }

    private static String inQuotes(String name) {
        return '"' + SqlNames.identifier(name) + '"';
    }
}
