package dev.rocky.sql.dialect;

import dev.rocky.model.Target;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.Relation;
import dev.rocky.spi.SqlStatement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a dialect may be asked for.
 *
 * @param name the folder with the expected SQL of every dialect
 * @param statements asks a dialect
 */
record Situation(String name, Function<Dialect, List<SqlStatement>> statements) {

    private static final Target TARGET = new Target("warehouse", "marts", "customers");
    private static final Target WITHOUT_CATALOG = new Target("", "marts", "customers");
    private static final Target KEYWORDS = new Target("warehouse", "end", "order");
    private static final List<String> KEY = List.of("customer_id");
    private static final List<String> COLUMNS = List.of("customer_id", "name", "email");
    private static final List<String> ODD_COLUMNS = List.of("group", "full \"name");
    private static final String ALL = "SELECT * FROM raw.customers";
    private static final String QUERY = """
            SELECT customer_id, name, email
            FROM raw.customers""";
    private static final String COMMENTED = """
            -- everybody; even the silent ones
            SELECT customer_id, name, email
            FROM raw.customers
            ORDER BY customer_id
            LIMIT 10; -- the first ten;
            """;

    static Stream<Situation> all() {
        return Stream.of(
                several(
                        "create_schema",
                        dialect -> dialect.createSchema("warehouse", "marts").stream()
                                .toList()),
                several(
                        "create_schema_without_catalog",
                        dialect -> dialect.createSchema("", "marts").stream().toList()),
                several("replace_table", dialect -> dialect.replaceTable(TARGET, QUERY)),
                several("replace_table_without_catalog", dialect -> dialect.replaceTable(WITHOUT_CATALOG, QUERY)),
                several("replace_table_named_by_keywords", dialect -> dialect.replaceTable(KEYWORDS, QUERY)),
                several("replace_table_ends_in_comment", dialect -> dialect.replaceTable(TARGET, COMMENTED)),
                one("create_table", dialect -> dialect.createTable(TARGET, QUERY)),
                one("insert", dialect -> dialect.insert(TARGET, COLUMNS, QUERY)),
                one("insert_ends_in_comment", dialect -> dialect.insert(TARGET, COLUMNS, COMMENTED)),
                one("insert_odd_columns", dialect -> dialect.insert(TARGET, ODD_COLUMNS, ALL)),
                one("merge", dialect -> dialect.merge(TARGET, KEY, List.of("name", "email"), COLUMNS, QUERY)),
                one(
                        "merge_composite_key",
                        dialect -> dialect.merge(
                                TARGET, List.of("customer_id", "name"), List.of("email"), COLUMNS, COMMENTED)),
                one("merge_all_columns", dialect -> dialect.merge(TARGET, KEY, COLUMNS, COLUMNS, QUERY)),
                one("merge_nothing_to_update", dialect -> dialect.merge(TARGET, KEY, List.of(), KEY, ALL)),
                one(
                        "merge_odd_columns",
                        dialect -> dialect.merge(TARGET, List.of("group"), List.of("full \"name"), ODD_COLUMNS, ALL)),
                one("replace_view", dialect -> dialect.replaceView(TARGET, COMMENTED)),
                one("drop_table", dialect -> dialect.drop(Relation.Kind.TABLE, TARGET)),
                one("drop_view", dialect -> dialect.drop(Relation.Kind.VIEW, TARGET)),
                one("add_column", dialect -> dialect.addColumn(TARGET, "score", "DECIMAL(18,3)")),
                one(
                        "add_column_of_rich_type",
                        dialect -> dialect.addColumn(
                                TARGET, "order", "STRUCT(\"first name\" VARCHAR, kind ENUM('a', 'b;')[])[]")),
                several(
                        "change_column_types",
                        dialect ->
                                dialect.changeColumnTypes(TARGET, inOrder("customer_id", "BIGINT", "name", "VARCHAR"))),
                several(
                        "change_type_of_odd_column",
                        dialect -> dialect.changeColumnTypes(TARGET, Map.of("full \"name", "VARCHAR"))),
                one("drop_column", dialect -> dialect.dropColumn(TARGET, "email")),
                one("drop_odd_column", dialect -> dialect.dropColumn(TARGET, "full \"name")),
                one(
                        "newer_than",
                        dialect -> dialect.newerThan(
                                ALL + " -- all", "updated_at", Instant.parse("2026-05-01T08:00:00.25Z"))),
                one(
                        "newer_than_to_the_nanosecond",
                        dialect ->
                                dialect.newerThan(ALL, "updated_at", Instant.parse("2026-05-01T08:00:00.123456789Z"))),
                one("newest", dialect -> SqlStatement.of(dialect.newest(TARGET, "updated_at"))));
    }

    private static Map<String, String> inOrder(String first, String itsType, String second, String itsOwnType) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(first, itsType);
        types.put(second, itsOwnType);
        return types;
    }

    private static Situation several(String name, Function<Dialect, List<SqlStatement>> statements) {
        return new Situation(name, statements);
    }

    private static Situation one(String name, Function<Dialect, SqlStatement> statement) {
        return new Situation(name, dialect -> List.of(statement.apply(dialect)));
    }

    @Override
    public String toString() {
        return name;
    }
}
