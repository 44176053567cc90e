package dev.rocky.sql.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Target;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.Relation;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbDialectTest {

    private static final Target TARGET = new Target("", "main", "t");
    private static final List<String> A = List.of("a");
    private static final String QUERY = "SELECT 1 AS a";

    private final DuckDbDialect dialect = new DuckDbDialect();

    @Test
    void it_is_found_as_a_service_under_its_name() {
        assertThat(ServiceLoader.load(Dialect.class).stream()
                        .map(provider -> provider.get().name()))
                .contains("duckdb");
    }

    @Test
    void names_have_as_many_parts_as_the_target() {
        assertThat(dialect.tableName(new Target("shop", "marts", "orders"))).isEqualTo("shop.marts.orders");
        assertThat(dialect.tableName(new Target("", "marts", "orders"))).isEqualTo("marts.orders");
        assertThat(dialect.tableName(new Target("", "", "orders"))).isEqualTo("orders");
        assertThatThrownBy(() -> dialect.tableName(new Target("shop", "", "orders")))
                .isInstanceOf(RockyException.class)
                .hasMessage("SQL identifier cannot be empty");
    }

    @ParameterizedTest
    @CsvSource({"orders,orders", "order,\"order\"", "ORDER,\"ORDER\"", "2024_orders,\"2024_orders\"", "_x,_x"})
    void only_names_that_need_it_are_quoted(String name, String expected) {
        assertThat(dialect.identifier(name)).isEqualTo(expected);
    }

    @Test
    void a_name_from_a_query_is_quoted_whatever_it_holds() {
        assertThat(dialect.quoted("a \"b\"; c")).isEqualTo("\"a \"\"b\"\"; c\"");
    }

    @Test
    void every_keyword_of_duckdb_names_schemas_tables_and_columns() throws SQLException {
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            database.execute("CREATE TABLE t (zero INTEGER)");
            for (String word : database.texts("SELECT DISTINCT keyword_name FROM duckdb_keywords() ORDER BY 1")) {
                String query = "SELECT 1 AS \"" + word + "\"";
                Target target = new Target("memory", word, word);
                database.execute(
                        dialect.createSchema("memory", word).orElseThrow().sql());
                database.execute(dialect.replaceTable(target, query).get(0).sql());
                database.execute(dialect.insert(target, List.of(word), query).sql());
                database.execute(dialect.merge(target, List.of(word), List.of(word), List.of(word), query)
                        .sql());
                database.execute(dialect.addColumn(TARGET, word, "INTEGER").sql());
                assertThat(database.texts("SELECT count(*) FROM " + dialect.tableName(target)))
                        .containsExactly("2");
                database.execute(dialect.drop(Relation.Kind.TABLE, target).sql());
            }
        }
    }

    @Test
    void an_insert_matches_columns_by_name() throws SQLException {
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            database.execute("CREATE TABLE t (a VARCHAR, b VARCHAR, c VARCHAR)");
            String query = "SELECT 'C' AS c, 'A' AS a";
            database.execute(dialect.insert(TARGET, List.of("a", "c"), query).sql());
            assertThat(database.texts("SELECT t::VARCHAR FROM t")).containsExactly("{'a': A, 'b': NULL, 'c': C}");
        }
    }

    @Test
    void a_merge_updates_what_is_there_and_inserts_the_rest() throws SQLException {
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            database.execute("CREATE TABLE t AS FROM (VALUES (1, 'old', 'kept'), (2, 'other', 'kept')) AS v (a, b, c)");
            String query = "SELECT * FROM (VALUES ('new', 1, 'c'), ('added', 3, 'c')) AS v (b, a, c) -- rows";
            database.execute(dialect.merge(TARGET, A, List.of("b"), List.of("b", "a", "c"), query)
                    .sql());
            assertThat(database.texts("SELECT a || b || c FROM t ORDER BY a"))
                    .containsExactly("1newkept", "2otherkept", "3addedc");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TIMESTAMP '2026-05-01 08:00:00.25' | 2026-05-01 08:00:00.25",
                "TIMESTAMPTZ '2026-05-01 08:00:00.25+02' | 2026-05-01 06:00:00.25",
                "DATE '2026-05-01' | 2026-05-01 00:00:00",
                "'2026-05-01 08:00:00.123456789'::TIMESTAMP_NS | 2026-05-01 08:00:00.123456789",
                "'2026-05-01 08:00:00.123456789+02'::TIMESTAMPTZ_NS | 2026-05-01 06:00:00.123456789",
                "'2026-05-01 08:00:00'::TIMESTAMP_S | 2026-05-01 08:00:00",
                "'2026-05-01T08:00:00Z' | 2026-05-01 08:00:00",
                "NULL::TIMESTAMP | null"
            })
    void the_newest_instant_is_told_in_utc(String value, String expected) throws SQLException {
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            database.execute("CREATE TABLE t AS SELECT " + value + " AS updated_at");
            assertThat(database.texts(dialect.newest(TARGET, "updated_at"))).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIMESTAMP", "TIMESTAMPTZ", "TIMESTAMP_NS", "TIMESTAMP_MS", "TIMESTAMP_S", "DATE"})
    void what_was_loaded_is_not_newer_than_its_own_watermark(String type) throws SQLException {
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            String rows = "SELECT unnest(['2026-05-01 08:00:00.123456789', '2026-05-02 08:00:00.987654321'])::" + type
                    + " AS ts";
            database.execute("CREATE TABLE t AS " + rows);
            String newest = database.texts(dialect.newest(TARGET, "ts")).get(0);
            Instant watermark = Instant.parse(newest.replace(' ', 'T') + "Z");
            assertThat(database.texts(dialect.newerThan(rows, "ts", watermark).sql()))
                    .isEmpty();
            assertThat(database.texts(dialect.newerThan(rows, "ts", Instant.parse("2026-05-01T12:00:00Z"))
                            .sql()))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z,TIMESTAMP '1970-01-01 00:00:00'",
        "2026-05-01T08:00:00.5Z,TIMESTAMP '2026-05-01 08:00:00.500'",
        "2026-05-01T08:00:00.000001Z,TIMESTAMP '2026-05-01 08:00:00.000001'",
        "2026-05-01T08:00:00.000000001Z,TIMESTAMP_NS '2026-05-01 08:00:00.000000001'",
        "0099-05-01T08:00:00Z,TIMESTAMP '0099-05-01 08:00:00'"
    })
    void watermarks_have_as_many_digits_as_they_need(String instant, String literal) {
        assertThat(dialect.newerThan(QUERY, "ts", Instant.parse(instant)).sql())
                .endsWith(" AS _rocky_src WHERE ts > " + literal);
    }

    @Test
    void a_merge_without_a_key_is_refused() {
        assertThatThrownBy(() -> dialect.merge(TARGET, List.of(), A, A, QUERY))
                .isInstanceOf(RockyException.class)
                .hasMessage("merge strategy requires at least one unique_key column");
    }

    @Test
    void a_merge_that_does_not_know_what_to_update_is_refused() {
        String message =
                "DuckDB MERGE does not support UPDATE SET *. Declare `update_columns` explicitly in the model TOML.";
        assertThatThrownBy(() -> dialect.merge(TARGET, A, List.of(), List.of("a", "b"), QUERY))
                .isInstanceOf(RockyException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> dialect.merge(TARGET, A, List.of("b"), List.of(), QUERY))
                .isInstanceOf(RockyException.class)
                .hasMessage(message);
    }

    @Test
    void an_insert_without_columns_is_a_bug() {
        assertThatThrownBy(() -> dialect.insert(TARGET, List.of(), QUERY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void views_do_not_keep_their_rows() {
        assertThatThrownBy(() -> dialect.replaceMaterializedView(TARGET, QUERY))
                .isInstanceOf(RockyException.class)
                .hasMessage("MATERIALIZED VIEW strategy is not supported by this warehouse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x; DROP TABLE y --", "a b", "a-b", "a.b", "a\n", "\"a\"", "a'", "ä", "a\u0000"})
    void no_statement_comes_out_for_a_name_that_could_change_it(String evil) {
        Map<String, ThrowingCallable> uses = Map.ofEntries(
                Map.entry("identifier", () -> dialect.identifier(evil)),
                Map.entry("catalog", () -> dialect.replaceTable(new Target(evil, "main", "t"), QUERY)),
                Map.entry("schema", () -> dialect.createTable(new Target("", evil, "t"), QUERY)),
                Map.entry("table", () -> dialect.replaceView(new Target("", "main", evil), QUERY)),
                Map.entry("dropped table", () -> dialect.drop(Relation.Kind.TABLE, new Target("", "main", evil))),
                Map.entry("new catalog", () -> dialect.createSchema(evil, "main")),
                Map.entry("new schema", () -> dialect.createSchema("", evil)),
                Map.entry("merge key", () -> dialect.merge(TARGET, List.of(evil), A, A, QUERY)),
                Map.entry("update column", () -> dialect.merge(TARGET, A, List.of(evil), A, QUERY)),
                Map.entry("timestamp column", () -> dialect.newerThan(QUERY, evil, Instant.EPOCH)),
                Map.entry("newest timestamp", () -> dialect.newest(TARGET, evil)));
        uses.forEach((use, call) -> assertThatThrownBy(call)
                .as(use)
                .isInstanceOf(RockyException.class)
                .hasMessage("invalid SQL identifier '" + evil + "': must match [a-zA-Z0-9_]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STRING); DROP TABLE y--",
                "INTEGER;",
                "INTEGER --",
                "ENUM('a)",
                "INTEGER\n",
                "a/*",
                "STRUCT(\"a)"
            })
    void no_statement_comes_out_for_a_type_that_could_change_it(String evil) {
        assertThatThrownBy(() -> dialect.addColumn(TARGET, "a", evil))
                .isInstanceOf(RockyException.class)
                .hasMessage("unsafe SQL fragment '" + evil + "': data type contains invalid characters");
        assertThatThrownBy(() -> dialect.addColumn(TARGET, "a", " "))
                .hasMessage("unsafe SQL fragment ' ': data type cannot be empty");
    }

    @Test
    void a_type_of_thousands_of_values_is_fine() {
        String type = IntStream.range(0, 20_000)
                .mapToObj(number -> "'it''s " + number + "'")
                .collect(Collectors.joining(", ", "ENUM(", ")"));
        assertThat(dialect.addColumn(TARGET, "a", type).sql()).endsWith(type);
    }

    @Test
    void a_column_that_a_query_has_cannot_leave_its_quotes() throws SQLException {
        String odd = "x\"; DROP TABLE t --";
        String query = "SELECT 1 AS a, 2 AS " + dialect.quoted(odd);
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            database.execute(dialect.createTable(TARGET, query).sql());
            database.execute(dialect.insert(TARGET, List.of("a", odd), query).sql());
            database.execute(dialect.merge(TARGET, A, List.of(odd), List.of("a", odd), query)
                    .sql());
            assertThat(database.texts("SELECT count(*) FROM t")).containsExactly("2");
        }
    }
}
