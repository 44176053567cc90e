package dev.rocky.adapter.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.AdapterKind;
import dev.rocky.model.Target;
import dev.rocky.run.FailureKind;
import dev.rocky.spi.Capability;
import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseException;
import dev.rocky.spi.WarehouseProvider;
import dev.rocky.spi.WarehouseSession;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The tests that every warehouse adapter passes, together with the dialect that it speaks.
 *
 * @since 2.0
 */
public abstract class WarehouseConformance extends OpenWarehouse {

    private static final int SESSIONS = 8;
    private static final int ROUNDS = 5;

    @Test
    void the_provider_is_found_as_a_service_and_holds_data() {
        assertThat(ServiceLoader.load(WarehouseProvider.class).stream()
                        .map(each -> each.get().type()))
                .contains(provider().type());
        assertThat(provider().kinds()).contains(AdapterKind.DATA);
    }

    @Test
    void capabilities_say_what_the_adapter_claims() {
        assertThat(provider().capabilities().contains(Capability.MERGE)).isEqualTo(supports(Behaviour.MERGE));
        assertThat(provider().capabilities().contains(Capability.CONCURRENT_SESSIONS))
                .isEqualTo(supports(Behaviour.CONCURRENT_SESSIONS));
        assertThat(provider().capabilities().contains(Capability.TRANSACTIONAL_DDL))
                .isEqualTo(supports(Behaviour.TRANSACTIONAL_DDL));
        assertThat(provider().capabilities().contains(Capability.MATERIALIZED_VIEW))
                .isEqualTo(supports(Behaviour.MATERIALIZED_VIEWS));
    }

    @Test
    void a_schema_may_be_there_already() {
        assertThatCode(() -> dialect.createSchema(catalog(), schema()).ifPresent(this::run))
                .doesNotThrowAnyException();
    }

    @Test
    void a_table_is_replaced_by_the_rows_and_columns_of_a_query() {
        Target table = target("replaced");
        replace(table, "SELECT 1 AS id, 'old' AS name");
        replace(table, "SELECT 2 AS id, 'new' AS name, 3 AS extra");
        assertThat(names(found(table))).containsExactly("id", "name", "extra");
        assertThat(rows("SELECT name FROM " + dialect.tableName(table))).containsExactly(List.of("new"));
    }

    @Test
    void a_table_that_is_there_is_not_created_again() {
        Target table = target("created");
        run(dialect.drop(Relation.Kind.TABLE, table));
        run(dialect.createTable(table, "SELECT 1 AS id"));
        assertThat(failure(dialect.createTable(table, "SELECT 2 AS id").sql()).kind())
                .isEqualTo(FailureKind.QUERY_REJECTED);
        assertThat(texts("SELECT id FROM " + dialect.tableName(table))).containsExactly("1");
    }

    @Test
    void a_table_is_found_with_its_columns_and_types() {
        Target table = target("found");
        replace(table, "SELECT 1 AS id, CAST('x' AS VARCHAR(10)) AS name, CAST(1.5 AS DECIMAL(10,2)) AS price");
        Relation relation = found(table);
        assertThat(relation.kind()).isEqualTo(Relation.Kind.TABLE);
        assertThat(names(relation)).containsExactly("id", "name", "price");
        assertThat(relation.columns().get(2).dataType())
                .containsIgnoringCase("10")
                .contains("2");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(session.find(target("never_made"))).isEmpty();
        assertThat(session.find(new Target(catalog(), "no_such_schema", "never_made")))
                .isEmpty();
    }

    @Test
    void a_table_and_its_columns_may_be_named_by_keywords() {
        Target table = target("order");
        replace(table, "SELECT 1 AS " + dialect.quoted("select") + ", 2 AS " + dialect.quoted("group"));
        run(dialect.insert(
                table,
                List.of("group", "select"),
                "SELECT 3 AS " + dialect.quoted("select") + ", 4 AS " + dialect.quoted("group")));
        assertThat(names(found(table))).containsExactly("select", "group");
        assertThat(texts("SELECT " + dialect.identifier("group") + " FROM " + dialect.tableName(table) + " ORDER BY 1"))
                .containsExactly("2", "4");
    }

    @Test
    void an_insert_appends_by_name() {
        Target table = target("inserted");
        replace(table, "SELECT 1 AS id, 'one' AS name");
        OptionalLong written = run(dialect.insert(
                table, List.of("name", "id"), "SELECT 'two' AS name, 2 AS id UNION ALL SELECT 'three', 3 -- more"));
        assertThat(written).isEqualTo(supports(Behaviour.ROW_COUNTS) ? OptionalLong.of(2) : OptionalLong.empty());
        assertThat(texts("SELECT name FROM " + dialect.tableName(table) + " ORDER BY id"))
                .containsExactly("one", "two", "three");
    }

    @Test
    void a_merge_updates_and_inserts() {
        Target table = target("merged");
        replace(table, "SELECT 1 AS id, 'old' AS name, 'kept' AS note UNION ALL SELECT 2, 'other', 'kept'");
        String query = "SELECT 'new' AS name, 1 AS id, 'x' AS note UNION ALL SELECT 'added', 3, 'x'";
        if (!supports(Behaviour.MERGE)) {
            assertThatThrownBy(() ->
                            dialect.merge(table, List.of("id"), List.of("name"), List.of("name", "id", "note"), query))
                    .isInstanceOf(RockyException.class)
                    .hasMessageContaining("not supported");
            return;
        }
        run(dialect.merge(table, List.of("id"), List.of("name"), List.of("name", "id", "note"), query));
        assertThat(rows("SELECT name, note FROM " + dialect.tableName(table) + " ORDER BY id"))
                .containsExactly(List.of("new", "kept"), List.of("other", "kept"), List.of("added", "x"));
    }

    @Test
    void a_view_is_replaced_and_found_as_a_view() {
        Target view = target("some_view");
        run(dialect.replaceView(view, "SELECT 1 AS id"));
        run(dialect.replaceView(view, "SELECT 2 AS id, 'x' AS name"));
        Relation relation = found(view);
        assertThat(relation.kind()).isEqualTo(Relation.Kind.VIEW);
        assertThat(names(relation)).containsExactly("id", "name");
        run(dialect.drop(Relation.Kind.VIEW, view));
        assertThat(session.find(view)).isEmpty();
    }

    @Test
    void a_materialized_view_is_made_or_refused() {
        Target view = target("kept_view");
        if (!supports(Behaviour.MATERIALIZED_VIEWS)) {
            assertThatThrownBy(() -> dialect.replaceMaterializedView(view, "SELECT 1 AS id"))
                    .isInstanceOf(RockyException.class)
                    .hasMessageContaining("not supported");
            return;
        }
        run(dialect.replaceMaterializedView(view, "SELECT 1 AS id"));
        assertThat(found(view).kind()).isEqualTo(Relation.Kind.MATERIALIZED_VIEW);
        run(dialect.drop(Relation.Kind.MATERIALIZED_VIEW, view));
    }

    @Test
    void dropping_what_is_not_there_does_nothing() {
        Target table = target("dropped");
        replace(table, "SELECT 1 AS id");
        run(dialect.drop(Relation.Kind.TABLE, table));
        run(dialect.drop(Relation.Kind.TABLE, table));
        assertThat(session.find(table)).isEmpty();
    }

    @Test
    void an_added_column_is_empty() {
        Target table = target("widened");
        replace(table, "SELECT 1 AS id");
        run(dialect.addColumn(table, "name", "VARCHAR(10)"));
        assertThat(found(table).columns().get(1).nullable()).isTrue();
        assertThat(rows("SELECT name FROM " + dialect.tableName(table))).containsExactly(Arrays.asList((Object) null));
    }

    @Test
    void watermarks_are_in_utc_and_exclude_what_was_loaded() {
        Target table = target("watermarked");
        replace(table, "SELECT CAST('2026-05-01 08:00:00.25' AS TIMESTAMP) AS ts UNION ALL SELECT NULL");
        assertThat(texts(dialect.newest(table, "ts"))).containsExactly("2026-05-01 08:00:00.25");
        String all = "SELECT ts FROM " + dialect.tableName(table);
        assertThat(rows(dialect.newerThan(all, "ts", Instant.parse("2026-05-01T08:00:00.24Z"))
                        .sql()))
                .hasSize(1);
        assertThat(rows(dialect.newerThan(all, "ts", Instant.parse("2026-05-01T08:00:00.25Z"))
                        .sql()))
                .isEmpty();
        replace(table, "SELECT CAST(NULL AS TIMESTAMP) AS ts");
        assertThat(rows(dialect.newest(table, "ts"))).containsExactly(Arrays.asList((Object) null));
    }

    @Test
    void values_come_as_plain_java() {
        assertThat(rows("""
                        SELECT TRUE AS a, 'text' AS b, CAST(1.50 AS DECIMAL(10,2)) AS c, CAST('2026-03-29' AS DATE) AS d,
                            CAST('2026-03-29 02:30:00' AS TIMESTAMP) AS e, CAST(NULL AS INTEGER) AS f
                        """))
                .containsExactly(Arrays.asList(
                        true,
                        "text",
                        new BigDecimal("1.50"),
                        LocalDate.of(2026, 3, 29),
                        LocalDateTime.of(2026, 3, 29, 2, 30),
                        null));
    }

    @Test
    void a_query_is_described_without_running() {
        Target table = target("described");
        replace(table, "SELECT 'no number' AS name");
        String query = "SELECT CAST(name AS INTEGER) AS id, name FROM " + dialect.tableName(table) + " -- all";
        assertThat(session.describe(query)).extracting(RelationColumn::name).containsExactly("id", "name");
        assertThatThrownBy(() -> session.query(query)).isInstanceOf(WarehouseException.class);
    }

    @Test
    void errors_are_plain_words_with_a_kind_and_a_place() {
        assertThat(failure("SELECT 1 FROM " + dialect.tableName(target("never_made")))
                        .kind())
                .isEqualTo(FailureKind.NOT_FOUND);
        String sql = "SELECT 'ä€😀' AS a,\n\tno_such_column\nFROM (SELECT 1 AS id) AS s";
        WarehouseException failure = failure(sql);
        assertThat(failure.kind()).isEqualTo(FailureKind.QUERY_REJECTED);
        assertThat(failure)
                .hasMessageContaining("no_such_column")
                .hasMessageNotContaining("Exception")
                .hasMessageNotContaining("\n");
        assertThat(failure.position())
                .isEqualTo(
                        supports(Behaviour.ERROR_POSITIONS)
                                ? OptionalInt.of(sql.indexOf("no_such_column"))
                                : OptionalInt.empty());
    }

    @Test
    void what_a_transaction_did_is_kept_or_undone() {
        Target table = target("transacted");
        replace(table, "SELECT 1 AS id");
        session.begin();
        run(dialect.insert(table, List.of("id"), "SELECT 2 AS id"));
        session.commit();
        session.begin();
        run(dialect.insert(table, List.of("id"), "SELECT 3 AS id"));
        session.rollback();
        session.rollback();
        assertThat(texts("SELECT id FROM " + dialect.tableName(table) + " ORDER BY id"))
                .containsExactlyElementsOf(
                        supports(Behaviour.TRANSACTIONS) ? List.of("1", "2") : List.of("1", "2", "3"));
    }

    @Test
    void a_session_goes_on_after_an_error_in_a_transaction() {
        Target table = target("recovered");
        session.begin();
        failure("SELECT no_such_column");
        session.rollback();
        replace(table, "SELECT 1 AS id");
        assertThat(session.find(table)).isPresent();
    }

    @Test
    void looking_for_something_in_a_transaction_does_not_end_it() {
        Target table = target("looked_for");
        run(dialect.drop(Relation.Kind.TABLE, table));
        session.begin();
        assertThat(session.find(table)).isEmpty();
        replace(table, "SELECT 1 AS id");
        assertThat(session.find(table)).isPresent();
        session.commit();
        assertThat(session.find(table)).isPresent();
    }

    @Test
    void a_table_made_in_a_transaction_can_be_undone() {
        Target table = target("undone");
        replace(table, "SELECT 1 AS id");
        session.begin();
        replace(table, "SELECT 2 AS id");
        session.rollback();
        assertThat(texts("SELECT id FROM " + dialect.tableName(table)))
                .containsExactly(supports(Behaviour.TRANSACTIONAL_DDL) ? "1" : "2");
    }

    @Test
    void a_session_that_ends_undoes_its_transaction() {
        Target table = target("abandoned");
        replace(table, "SELECT 1 AS id");
        try (WarehouseSession other = warehouse.session()) {
            other.begin();
            other.execute(dialect.insert(table, List.of("id"), "SELECT 2 AS id").sql());
        }
        assertThat(rows("SELECT id FROM " + dialect.tableName(table)))
                .hasSize(supports(Behaviour.TRANSACTIONS) ? 1 : 2);
    }

    @Test
    void sessions_write_different_tables_at_once() throws Exception {
        if (!supports(Behaviour.CONCURRENT_SESSIONS)) {
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(SESSIONS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int number = 0; number < SESSIONS; number++) {
                Target table = target("parallel_" + number);
                writers.add(threads.submit(() -> writeRepeatedly(table)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a writer failed", e.getCause());
        }
        for (int number = 0; number < SESSIONS; number++) {
            assertThat(texts("SELECT round FROM " + dialect.tableName(target("parallel_" + number)) + " ORDER BY 1"))
                    .containsExactly(Integer.toString(ROUNDS - 1), Integer.toString(ROUNDS));
        }
    }

    @Test
    void closing_twice_does_nothing_more() {
        Warehouse other = open();
        other.session();
        other.close();
        assertThatCode(other::close).doesNotThrowAnyException();
        assertThatThrownBy(other::session).isInstanceOf(IllegalStateException.class);
    }

    private void writeRepeatedly(Target table) {
        try (WarehouseSession own = warehouse.session()) {
            for (int round = 0; round < ROUNDS; round++) {
                own.begin();
                dialect.replaceTable(table, "SELECT " + round + " AS round")
                        .forEach(statement -> own.execute(statement.sql()));
                own.execute(dialect.insert(table, List.of("round"), "SELECT " + (round + 1) + " AS round")
                        .sql());
                own.commit();
            }
        }
    }
}
