package dev.rocky.adapter.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.model.Target;
import dev.rocky.run.FailureKind;
import dev.rocky.run.QueryResult;
import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseException;
import dev.rocky.spi.WarehouseSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbWarehouseTest {

    private final DuckDbWarehouseProvider provider = new DuckDbWarehouseProvider();

    @TempDir
    Path folder;

    @Test
    void nothing_is_opened_before_it_is_needed() {
        try (Warehouse warehouse = inFile("shop.duckdb")) {
            assertThat(folder).isEmptyDirectory();
            warehouse.session();
            assertThat(folder.resolve("shop.duckdb")).exists();
        }
    }

    @Test
    void what_was_written_is_there_when_the_file_is_opened_again() {
        try (Warehouse warehouse = inFile("shop.duckdb")) {
            warehouse.session().execute("CREATE TABLE t AS SELECT 1 AS a");
        }
        try (Warehouse warehouse = inFile("shop.duckdb")) {
            assertThat(warehouse.session().find(new Target("shop", "main", "t")))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":memory:"})
    void databases_in_memory_are_private(String path) {
        try (Warehouse one = inFile(path);
                Warehouse other = inFile(path)) {
            one.session().execute("CREATE TABLE t AS SELECT 1 AS a");
            assertThat(other.session().find(new Target("", "main", "t"))).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void one_process_may_open_a_file_twice() {
        try (Warehouse one = inFile("shop.duckdb");
                Warehouse other = inFile("shop.duckdb")) {
            one.session().execute("CREATE TABLE t AS SELECT 1 AS a");
            assertThat(other.session().find(new Target("", "main", "t"))).isPresent();
        }
    }

    @Test
    void a_file_that_another_process_has_open_is_refused_until_that_ends() throws IOException {
        try (Warehouse warehouse = inFile("shop.duckdb")) {
            try (Holder holder = Holder.of(folder.resolve("shop.duckdb"))) {
                assertUnreachable(warehouse)
                        .hasMessage("the DuckDB database " + folder.resolve("shop.duckdb")
                                + " is in use by another process (PID "
                                + holder.process().pid() + ")")
                        .extracting(
                                thrown -> ((WarehouseException) thrown).help().orElse(""))
                        .isEqualTo("wait for that process, or end it; one process at a time can open a DuckDB file for"
                                + " writing");
            }
            assertThat(warehouse.session().query("SELECT 1").rows()).hasSize(1);
        }
    }

    @Test
    void a_warehouse_that_is_closed_gives_the_file_back() throws IOException {
        try (Warehouse warehouse = inFile("shop.duckdb")) {
            warehouse.session().begin();
        }
        try (Holder holder = Holder.of(folder.resolve("shop.duckdb"))) {
            assertThat(holder.process().isAlive()).isTrue();
        }
    }

    @Test
    void a_folder_that_is_missing_is_named() {
        assertUnreachable(inFile("data/shop.duckdb"))
                .hasMessage("the DuckDB database " + folder.resolve("data/shop.duckdb")
                        + " cannot be opened: there is no folder " + folder.resolve("data"));
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("shop.duckdb"));
        assertUnreachable(inFile("shop.duckdb"))
                .hasMessageEndingWith("shop.duckdb cannot be opened: found a folder, expected a file");
    }

    @Test
    void a_file_that_holds_something_else_is_refused_and_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.duckdb"), "not a database");
        assertUnreachable(inFile("shop.duckdb"))
                .hasMessage("the DuckDB database " + file + " cannot be opened: the file holds something else");
        assertThat(file).hasContent("not a database");
    }

    @Test
    void a_path_that_is_none_is_refused_at_once() {
        assertThatThrownBy(() -> inFile("a;b.duckdb"))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("';'");
        assertThatThrownBy(() -> inFile("a\0b")).isInstanceOf(WarehouseException.class);
        assertThatThrownBy(() ->
                        provider.open(AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Whole(7))), folder))
                .isInstanceOf(WarehouseException.class)
                .hasMessage("the path of adapter 'default' is no text");
    }

    @Test
    void sessions_live_in_utc() {
        try (Warehouse warehouse = inMemory()) {
            QueryResult result = warehouse
                    .session()
                    .query("SELECT CAST(TIMESTAMPTZ '2026-05-01 08:00:00+02' AS VARCHAR), "
                            + "TIMESTAMPTZ '2026-05-01 08:00:00+02' = TIMESTAMP '2026-05-01 06:00:00'");
            assertThat(result.rows()).containsExactly(List.of("2026-05-01 06:00:00+00", true));
        }
    }

    @Test
    void settings_of_a_session_are_its_own() {
        try (Warehouse warehouse = inMemory()) {
            warehouse.session().execute("SET TimeZone = 'America/New_York'");
            assertThat(warehouse
                            .session()
                            .query("SELECT current_setting('TimeZone')")
                            .rows())
                    .containsExactly(List.of("UTC"));
        }
    }

    @Test
    void a_script_runs_as_a_whole_and_tells_the_rows_of_its_last_statement() {
        try (Warehouse warehouse = inMemory()) {
            WarehouseSession session = warehouse.session();
            assertThat(session.execute("CREATE TABLE t (a INTEGER); INSERT INTO t SELECT * FROM range(3); -- done"))
                    .isEqualTo(OptionalLong.of(3));
            assertThat(session.execute("DROP TABLE t")).isEmpty();
            assertThat(session.execute("SELECT 1")).isEmpty();
            assertThat(session.query("CREATE TABLE t AS SELECT 1 AS a"))
                    .isEqualTo(new QueryResult(List.of(), List.of()));
        }
    }

    @Test
    void a_catalog_that_is_not_attached_is_told_with_those_that_are() {
        try (Warehouse warehouse = inMemory()) {
            WarehouseSession session = warehouse.session();
            session.execute("ATTACH ':memory:' AS lake");
            WarehouseException failure = catchThrowableOfType(
                    WarehouseException.class, () -> session.find(new Target("warehouse", "main", "t")));
            assertThat(failure).hasMessage("no database 'warehouse' is attached, found 'lake', 'memory'");
            assertThat(failure.kind()).isEqualTo(FailureKind.NOT_FOUND);
            assertThat(session.find(new Target("lake", "main", "t"))).isEmpty();
            assertThat(session.find(new Target("lake", "nope", "t"))).isEmpty();
        }
    }

    @Test
    void tables_are_found_whatever_the_case_of_their_names() {
        try (Warehouse warehouse = inMemory()) {
            WarehouseSession session = warehouse.session();
            session.execute("CREATE TABLE \"Orders\" (id INTEGER NOT NULL, \"Total Amount\" DECIMAL(10,2))");
            Optional<Relation> expected = Optional.of(new Relation(
                    Relation.Kind.TABLE,
                    List.of(
                            new RelationColumn("id", "INTEGER", false),
                            new RelationColumn("Total Amount", "DECIMAL(10,2)", true))));
            assertThat(session.find(new Target("MEMORY", "Main", "orders"))).isEqualTo(expected);
            assertThat(session.find(new Target("", "", "ORDERS"))).isEqualTo(expected);
            session.begin();
            assertThat(session.find(new Target("MEMORY", "Main", "orders"))).isEqualTo(expected);
        }
    }

    @Test
    void looking_for_something_works_again_after_an_aborted_transaction() {
        try (Warehouse warehouse = inMemory()) {
            WarehouseSession session = warehouse.session();
            Target target = new Target("", "main", "t");
            assertThat(session.find(target)).isEmpty();
            session.begin();
            assertThatThrownBy(() -> session.execute("SELECT nope")).isInstanceOf(WarehouseException.class);
            assertThatThrownBy(() -> session.find(target)).isInstanceOf(WarehouseException.class);
            session.rollback();
            session.execute("CREATE TABLE t AS SELECT 1 AS a");
            assertThat(session.find(target)).isPresent();
        }
    }

    @Test
    void a_view_of_duckdb_itself_is_nobodys_target() {
        try (Warehouse warehouse = inMemory()) {
            assertThat(warehouse.session().find(new Target("", "main", "sqlite_master")))
                    .isEmpty();
        }
    }

    @Test
    void a_view_that_no_longer_works_is_still_found() {
        try (Warehouse warehouse = inMemory()) {
            WarehouseSession session = warehouse.session();
            session.execute("CREATE SCHEMA raw; CREATE TABLE raw.orders AS SELECT 1 AS id");
            session.execute("CREATE VIEW orders AS SELECT * FROM raw.orders; DROP TABLE raw.orders");
            assertThat(session.find(new Target("", "main", "orders")))
                    .contains(new Relation(Relation.Kind.VIEW, List.of(new RelationColumn("id", "INTEGER", true))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 AS a",
                "SELECT 1 AS a;",
                "SELECT 1 AS a ; -- done",
                "SELECT 1 AS a /* ; */ ; /* done; */ ;\n",
                "-- first\nFROM (VALUES (1)) AS v (a) -- last",
                "WITH x AS (SELECT 1 AS a) SELECT * FROM x ORDER BY a LIMIT 1"
            })
    void any_query_can_be_described(String query) {
        try (Warehouse warehouse = inMemory()) {
            assertThat(warehouse.session().describe(query)).containsExactly(new RelationColumn("a", "INTEGER", true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1; DROP TABLE t", "DROP TABLE t", "SELECT 1; -- a\nDROP TABLE t"})
    void describing_runs_nothing(String query) {
        try (Warehouse warehouse = inMemory()) {
            WarehouseSession session = warehouse.session();
            session.execute("CREATE TABLE t AS SELECT 1 AS a");
            assertThatThrownBy(() -> session.describe(query)).isInstanceOf(WarehouseException.class);
            assertThat(session.find(new Target("", "main", "t"))).isPresent();
        }
    }

    @Test
    void values_of_all_types_come_as_plain_java() {
        try (Warehouse warehouse = inMemory()) {
            QueryResult result = warehouse.session().query("""
                            SELECT 1::TINYINT AS a, 18446744073709551615::UBIGINT, 1.50::DECIMAL(10,2), 'x', NULL,
                                TIMESTAMP '2026-03-08 02:30:00.123456', '2026-01-02 03:04:05.123456789'::TIMESTAMP_NS,
                                TIMESTAMPTZ '2026-01-02 03:04:05+02', DATE '2026-01-02', TIME '01:02:03.5',
                                '01:02:03+05'::TIMETZ, UUID '550e8400-e29b-41d4-a716-446655440000',
                                INTERVAL 1 DAY, '{"a":1}'::JSON,
                                [[1, NULL], []], {'k': 'v', 'n': [DATE '2026-01-02']}, MAP {'b': 1, 'a': NULL},
                                [TIMESTAMP '2026-01-02 03:04:05'], [TIMESTAMPTZ '2026-01-02 03:04:05+02']
                            """);
            assertThat(result.rows())
                    .containsExactly(Arrays.asList(
                            (byte) 1,
                            new BigInteger("18446744073709551615"),
                            new BigDecimal("1.50"),
                            "x",
                            null,
                            LocalDateTime.parse("2026-03-08T02:30:00.123456"),
                            LocalDateTime.parse("2026-01-02T03:04:05.123456789"),
                            OffsetDateTime.parse("2026-01-02T01:04:05Z"),
                            LocalDate.of(2026, 1, 2),
                            LocalTime.parse("01:02:03.5"),
                            OffsetTime.parse("01:02:03+05:00"),
                            UUID.fromString("550e8400-e29b-41d4-a716-446655440000"),
                            "1 day",
                            "{\"a\":1}",
                            List.of(Arrays.asList(1, null), List.of()),
                            Map.of("k", "v", "n", List.of(LocalDate.of(2026, 1, 2))),
                            mapWithNull("b", 1, "a"),
                            List.of(LocalDateTime.parse("2026-01-02T03:04:05")),
                            List.of(OffsetDateTime.parse("2026-01-02T01:04:05Z"))));
            assertThat(result.columns()).startsWith("a");
            QueryResult blob = warehouse.session().query("SELECT 'x'::BLOB AS b");
            assertThat(blob.rows().get(0).get(0)).isEqualTo(new byte[] {'x'});
        }
    }

    private static Map<String, @Nullable Object> mapWithNull(String key, Object value, String keyOfNull) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(keyOfNull, null);
        return map;
    }

    private Warehouse inFile(String path) {
        return provider.open(AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Text(path))), folder);
    }

    private Warehouse inMemory() {
        return provider.open(AdapterConfig.of("duckdb", Map.of()), folder);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertUnreachable(Warehouse warehouse) {
        return assertThatThrownBy(warehouse::session)
                .isInstanceOf(WarehouseException.class)
                .matches(thrown -> ((WarehouseException) thrown).kind() == FailureKind.CONNECTION_FAILED);
    }

    /** Another process that has a database open until it is closed. */
    private record Holder(Process process) implements AutoCloseable {

        static Holder of(Path database) throws IOException {
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            DatabaseHolder.class.getName(),
                            database.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(output.readLine()).isEqualTo("open");
            return new Holder(process);
        }

        /** Let the process end by itself: a killed one leaves the library that its driver has unpacked. */
        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
            process.onExit().join();
        }
    }
}
