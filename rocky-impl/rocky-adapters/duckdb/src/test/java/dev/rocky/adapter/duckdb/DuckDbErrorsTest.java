package dev.rocky.adapter.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rocky.model.AdapterConfig;
import dev.rocky.run.FailureKind;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseException;
import dev.rocky.spi.WarehouseSession;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caret stands before the character that an error points at. */
class DuckDbErrorsTest {

    private static final char CARET = '^';

    private final Warehouse warehouse =
            new DuckDbWarehouseProvider().open(AdapterConfig.of("duckdb", Map.of()), Path.of(""));
    private final WarehouseSession session = warehouse.session();

    @AfterEach
    void close() {
        warehouse.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^selec 1",
                "SELECT 1 AS a,\n\t^nope\nFROM (SELECT 1 AS a) AS s",
                "SELECT 1 AS a,\r\n\t^nope\r\nFROM (SELECT 1 AS a) AS s",
                "SELECT 'ä€😀', ^nope FROM (SELECT 1 AS a) AS s",
                "SELECT\u00a0'ä€\u00a0' AS b, /*\u2003*/ ^nope FROM (SELECT 1 AS a) AS s",
                "SELECT 1 AS \"ä\", ^\"ü\" FROM (SELECT 1 AS a) AS s",
                "SELECT 1;\nSELECT ^nope",
                "SELECT 😀, 1 AS a, ^\"n😀\" FROM (SELECT 1 AS \"😀\") AS s",
                "SELECT ' ' AS b, ^nope FROM (SELECT 1 AS a) AS s",
                "SELECT CAST('1' AS INTEGER) +\n  ^CAST('ä' AS INTEGER)",
                "-- ä\nCREATE TABLE t AS\nSELECT 1 AS a,\n  (SELECT ^nope FROM (SELECT 1 AS b) AS s)",
                "CREATE OR REPLACE VIEW v AS\nSELECT 'ü', ^nope FROM (SELECT 1 AS a) AS s",
                "INSERT INTO t (a)\nSELECT a FROM (\nSELECT 'ü' AS b, ^nope AS a FROM t\n) AS _rocky_src",
                "SELECT * FROM ^no_such_table",
                "SELECT ^no_such_function(1)",
                "SELECT ^CAST('x' AS INTEGER)",
                "SELECT a FROM t ORDER BY ^nope",
                "SELECT ^'unfinished",
                "SELECT ^other.a FROM t"
            })
    void an_error_points_at_its_character(String marked) {
        session.execute("CREATE TABLE IF NOT EXISTS t (a INTEGER)");
        String sql = marked.replace(Character.toString(CARET), "");
        assertThat(failure(sql).position()).isEqualTo(OptionalInt.of(marked.indexOf(CARET)));
    }

    @Test
    void an_error_in_the_text_of_a_view_points_nowhere() {
        session.execute("CREATE TABLE base (a INTEGER, b INTEGER)");
        session.execute("CREATE VIEW v AS SELECT a, b FROM base");
        session.execute("ALTER TABLE base DROP COLUMN b");
        session.execute("CREATE VIEW w AS SELECT CAST('x' || a AS INTEGER) AS c FROM base");
        session.execute("INSERT INTO base VALUES (1)");
        String beginning = "SELECT 'a long beginning of a query that is longer than the view itself' AS c, * FROM ";
        assertThat(failure(beginning + "v").position()).isEmpty();
        assertThat(failure(beginning + "w").position()).isEmpty();
    }

    @Test
    void an_error_in_a_described_query_is_counted_in_the_query() {
        WarehouseException failure =
                catchThrowableOfType(WarehouseException.class, () -> session.describe("SELECT 'ä', nope -- x"));
        assertThat(failure.position()).isEqualTo(OptionalInt.of(12));
    }

    @Test
    void advice_is_kept_apart_from_the_message() {
        session.execute("CREATE TABLE orders (amount INTEGER)");
        assertThat(failure("SELECT * FROM ordrs"))
                .hasMessage("Table with name ordrs does not exist!")
                .extracting(WarehouseException::help)
                .isEqualTo(Optional.of("Did you mean \"orders\"?"));
        assertThat(failure("SELECT amout FROM orders"))
                .hasMessage("Referenced column \"amout\" not found in FROM clause!")
                .extracting(WarehouseException::help)
                .isEqualTo(Optional.of("Candidate bindings: \"amount\""));
        assertThat(failure("SELECT sum('a') FROM orders"))
                .hasMessage("Could not choose a best candidate function for the function call"
                        + " \"sum(STRING_LITERAL)\". In order to select one, please add explicit type casts.")
                .extracting(thrown -> thrown.help().orElse(""))
                .asString()
                .startsWith("Candidate functions: sum(")
                .doesNotContain("\n");
    }

    @Test
    void advice_to_read_a_table_of_duckdb_itself_is_left_out() {
        assertThat(failure("SELECT * FROM nope").help()).isEmpty();
        assertThat(failure("SELECT * FROM memory.main.sqlite_master").help()).isEmpty();
        session.execute("CREATE SCHEMA marts; CREATE TABLE marts.orders (id INTEGER)");
        assertThat(failure("SELECT * FROM orders").help()).contains("Did you mean \"marts.orders\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * FROM nope | NOT_FOUND",
                "SELECT * FROM nope.nope | NOT_FOUND",
                "CREATE TABLE nope.t AS SELECT 1 | NOT_FOUND",
                "DROP TABLE nope | NOT_FOUND",
                "SELECT * FROM read_csv('nope.csv') | NOT_FOUND",
                "SELECT nope(1) | QUERY_REJECTED",
                "selec | QUERY_REJECTED",
                "SELECT a | QUERY_REJECTED",
                "SELECT CAST('x' AS INTEGER) | QUERY_REJECTED",
                "SELECT error('no') | QUERY_REJECTED",
                "COMMIT | QUERY_REJECTED"
            })
    void an_error_has_a_kind(String sql, FailureKind kind) {
        assertThat(failure(sql).kind()).isEqualTo(kind);
    }

    @Test
    void two_writers_of_one_table_are_told_apart_from_a_mistake() {
        session.execute("CREATE TABLE t AS SELECT 1 AS a");
        try (WarehouseSession other = warehouse.session()) {
            session.begin();
            session.execute("CREATE OR REPLACE TABLE t AS SELECT 2 AS a");
            other.begin();
            assertThatThrownBy(() -> other.execute("CREATE OR REPLACE TABLE t AS SELECT 3 AS a"))
                    .isInstanceOf(WarehouseException.class)
                    .hasMessage("Catalog write-write conflict on alter with \"main.t\"")
                    .extracting(thrown -> ((WarehouseException) thrown).kind())
                    .isEqualTo(FailureKind.TRANSIENT);
            other.rollback();
            session.commit();
            other.execute("CREATE OR REPLACE TABLE t AS SELECT 3 AS a");
        }
        assertThat(session.query("SELECT a FROM t").rows().get(0)).hasToString("[3]");
    }

    @Test
    void a_commit_that_fails_leaves_no_transaction() {
        session.execute("CREATE TABLE t AS SELECT 1 AS a");
        try (WarehouseSession other = warehouse.session()) {
            other.begin();
            other.execute("INSERT INTO t VALUES (2)");
            session.execute("DROP TABLE t");
            assertThatThrownBy(other::commit)
                    .isInstanceOf(WarehouseException.class)
                    .extracting(thrown -> ((WarehouseException) thrown).kind())
                    .isEqualTo(FailureKind.TRANSIENT);
            other.rollback();
            other.execute("CREATE TABLE t AS SELECT 1 AS a");
        }
    }

    @Test
    void a_message_with_quotes_and_line_breaks_comes_back_as_one_paragraph() {
        assertThat(failure("SELECT error('it''s \"bad\" \\ ä' || chr(10) || 'indeed' || chr(9) || chr(1) || '.')"))
                .hasMessage("it's \"bad\" \\ ä indeed .");
    }

    @Test
    void characters_that_the_driver_garbles_are_mended() {
        assertThat(failure("SELECT \"n😀\" FROM (SELECT 1 AS a) AS s"))
                .hasMessage("Referenced column \"n😀\" not found in FROM clause!");
    }

    private WarehouseException failure(String sql) {
        return catchThrowableOfType(WarehouseException.class, () -> session.execute(sql));
    }
}
