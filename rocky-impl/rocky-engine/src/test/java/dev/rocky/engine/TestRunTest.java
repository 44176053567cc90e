package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.Rocky;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.test.TestOptions;
import dev.rocky.test.TestReport;
import dev.rocky.test.TestReport.DeclarativeResult;
import dev.rocky.test.TestReport.MismatchKind;
import dev.rocky.test.TestReport.ModelResult;
import dev.rocky.test.TestReport.RowMismatch;
import dev.rocky.test.TestReport.Status;
import dev.rocky.test.TestReport.UnitTestResult;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestRunTest {

    private static final String SEED = """
            CREATE SCHEMA raw;
            CREATE TABLE raw.orders (id INTEGER, amount DECIMAL(10, 2), placed_on DATE);
            INSERT INTO raw.orders VALUES (1, 10.00, '2026-01-01'), (2, 20.50, '2026-01-02');
            """;

    @TempDir
    Path folder;

    private ProjectFolder project;

    @BeforeEach
    void make_a_project() {
        project = ProjectFolder.in(folder)
                .with("data/seed.sql", SEED)
                .model("orders", "SELECT id, amount, placed_on FROM raw.orders")
                .model("totals", "SELECT SUM(amount) AS total FROM orders");
    }

    private TestReport test() {
        return test(TestOptions.DEFAULT);
    }

    private TestReport test(TestOptions options) {
        try (Rocky rocky = project.open()) {
            return rocky.test(options);
        }
    }

    private UnitTestResult onlyUnitTest() {
        return test().unitTests().orElseThrow().results().get(0);
    }

    @Test
    void models_run_on_what_the_seed_makes_and_on_one_another() {
        TestReport report = test();

        assertThat(report.succeeded()).isTrue();
        assertThat(report.total()).isEqualTo(2);
        assertThat(report.modelResults()).extracting(ModelResult::model).containsExactly("orders", "totals");
        assertThat(report.unitTests()).isEmpty();
        assertThat(folder.resolve("shop.duckdb")).doesNotExist();
    }

    @Test
    void tables_are_found_by_every_name_that_the_warehouse_would_take() {
        project.model("by_schema", "SELECT * FROM marts.orders", "depends_on = [\"orders\"]")
                .model("by_catalog", "SELECT * FROM shop.marts.orders, shop.raw.orders", "depends_on = [\"orders\"]")
                .model("inner_part", "SELECT id FROM orders", "[strategy]\ntype = \"ephemeral\"")
                .model("outer_part", "SELECT count(*) AS n FROM inner_part");

        assertThat(test().failures()).isEmpty();
    }

    @Test
    void what_reads_a_model_that_failed_names_the_cause() {
        project.model("broken", "SELECT CAST('x' || id AS INTEGER) AS x FROM raw.orders")
                .model("reader", "SELECT x FROM broken")
                .model("readers_reader", "SELECT x FROM reader");

        TestReport report = test();

        assertThat(report.failed()).isEqualTo(3);
        assertThat(report.failures().get(0).name()).isEqualTo("broken");
        assertThat(report.failures().get(0).error())
                .startsWith("models/broken.sql:1:8: ")
                .contains("x1");
        assertThat(report.failures().get(1).error()).isEqualTo("not run: it needs 'broken', which failed");
        assertThat(report.failures().get(2).error()).isEqualTo("not run: it needs 'broken', which failed");
        assertThat(report.modelResults())
                .extracting(ModelResult::status)
                .containsExactly(Status.PASS, Status.PASS, Status.FAIL, Status.FAIL, Status.FAIL);
    }

    @Test
    void a_seed_that_fails_is_the_only_failure_and_shows_its_line() {
        project.with("data/seed.sql", SEED + "\nCREATE TABLE b AS SELECT nothing FROM raw.orders;");

        TestReport report = test();

        assertThat(report.failures()).hasSize(1);
        assertThat(report.failures().get(0).name()).isEqualTo("seed");
        assertThat(report.failures().get(0).error()).startsWith("data/seed.sql:5: ");
    }

    @Test
    void nothing_runs_while_the_project_does_not_compile() {
        project.model("unreadable", "SELECT FROM WHERE");

        TestReport report = test();

        assertThat(report.total()).isEqualTo(1);
        assertThat(report.failures().get(0).name()).isEqualTo("unreadable");
        assertThat(report.failures().get(0).error())
                .startsWith("models/unreadable.sql:1:")
                .endsWith("(E100)");
    }

    @Test
    void one_model_is_reported_and_the_trouble_of_others_is_none_of_its() {
        project.model("unreadable", "SELECT FROM WHERE");

        TestReport report = test(TestOptions.DEFAULT.model("totals"));

        assertThat(report.succeeded()).isTrue();
        assertThat(report.modelResults()).extracting(ModelResult::model).containsExactly("totals");
        assertThatThrownBy(() -> test(TestOptions.DEFAULT.model("total")))
                .isInstanceOfSatisfying(
                        RockyException.class, e -> assertThat(e.help()).contains("did you mean 'totals'?"));
    }

    @Test
    void a_query_over_a_window_in_time_gets_its_first_partition() {
        project.model("daily", """
                SELECT placed_on AS day, CAST(@start_date AS TIMESTAMP) AS since, CAST('@end_date' AS DATE) AS until
                FROM orders WHERE placed_on >= @start_date AND placed_on < @end_date -- @start_date
                """, """
                [strategy]
                type = "time_interval"
                time_column = "day"
                granularity = "day"
                first_partition = "2026-01-02"

                [[test]]
                name = "one day"
                [[test.given]]
                ref = "orders"
                rows = [{ placed_on = "2026-01-01" }, { placed_on = "2026-01-02" }, { placed_on = "2026-01-03" }]
                [test.expect]
                rows = [{ day = "2026-01-02", since = "2026-01-02", until = "2026-01-03" }]
                """);

        TestReport report = test();

        assertThat(report.failures()).isEmpty();
        assertThat(report.unitTests().orElseThrow().results().get(0).error()).isEmpty();
        assertThat(report.succeeded()).isTrue();
    }

    @Test
    void given_rows_stand_in_for_the_tables_that_are_read() {
        project.model("big", "SELECT id, amount * 2 AS twice FROM orders WHERE amount > 15", """
                [[test]]
                name = "small ones are left out"
                [[test.given]]
                ref = "orders"
                rows = [{ id = 7, amount = 15 }, { id = 8, amount = 15.01 }, { id = 9 }]
                [test.expect]
                rows = [{ id = 8, twice = 30.02 }]
                """);

        UnitTestResult result = onlyUnitTest();

        assertThat(result.mismatches()).isEmpty();
        assertThat(result.error()).isEmpty();
        assertThat(result.passed()).isTrue();
    }

    @Test
    void rows_that_differ_are_shown() {
        project.model("copy", "SELECT id, placed_on FROM raw.orders", """
                [[test]]
                name = "wrong on purpose"
                [[test.given]]
                ref = "raw.orders"
                rows = [{ id = 1, placed_on = "2026-01-01" }, { id = 2 }, { id = 2 }]
                [test.expect]
                rows = [{ id = 1, placed_on = "2026-01-05" }, { id = 2 }]
                """);

        UnitTestResult result = onlyUnitTest();

        assertThat(result.passed()).isFalse();
        assertThat(result.error()).contains("expected 2 rows, found 3: 1 missing, 2 not expected");
        assertThat(result.mismatches())
                .containsExactly(
                        new RowMismatch(0, "id=1, placed_on=2026-01-05", Optional.empty(), MismatchKind.MISSING),
                        new RowMismatch(1, "", Optional.of("id=1, placed_on=2026-01-01"), MismatchKind.EXTRA),
                        new RowMismatch(2, "", Optional.of("id=2, placed_on=NULL"), MismatchKind.EXTRA));
        assertThat(test().succeeded()).isFalse();
    }

    @Test
    void the_order_of_rows_counts_where_it_is_asked_for() {
        project.model("ranked", "SELECT id FROM orders ORDER BY amount DESC", """
                [[test]]
                name = "largest first"
                [[test.given]]
                ref = "orders"
                rows = [{ id = 1, amount = 5 }, { id = 2, amount = 9 }]
                [test.expect]
                ordered = true
                rows = [{ id = 2 }, { id = 1 }]

                [[test]]
                name = "smallest first"
                [[test.given]]
                ref = "orders"
                rows = [{ id = 1, amount = 5 }, { id = 2, amount = 9 }]
                [test.expect]
                ordered = true
                rows = [{ id = 1 }, { id = 2 }, { id = 3 }]
                """);

        TestReport.UnitTestSummary tests = test().unitTests().orElseThrow();

        assertThat(tests.passed()).isEqualTo(1);
        assertThat(tests.results().get(1).mismatches())
                .containsExactly(
                        new RowMismatch(0, "id=1", Optional.of("id=2"), MismatchKind.VALUE_DIFF),
                        new RowMismatch(1, "id=2", Optional.of("id=1"), MismatchKind.VALUE_DIFF),
                        new RowMismatch(2, "id=3", Optional.empty(), MismatchKind.MISSING));
    }

    @Test
    void no_expected_rows_mean_that_none_may_come() {
        project.model("none", "SELECT id FROM orders WHERE amount < 0", """
                [[test]]
                name = "all paid"
                [[test.given]]
                ref = "orders"
                rows = [{ id = 1, amount = 5 }]
                [test.expect]
                rows = []

                [[test]]
                name = "nothing in, nothing out"
                [[test.given]]
                ref = "orders"
                rows = []
                [test.expect]
                rows = []
                """);

        assertThat(test().unitTests().orElseThrow().passed()).isEqualTo(2);
    }

    @Test
    void a_test_that_names_something_else_says_what_there_is() {
        project.model("copy", "SELECT id FROM orders", """
                [[test]]
                name = "typo in the table"
                [[test.given]]
                ref = "order"
                rows = [{ id = 1 }]
                [test.expect]
                rows = [{ id = 1 }]

                [[test]]
                name = "typo in a column"
                [[test.given]]
                ref = "orders"
                rows = [{ id = 1 }]
                [test.expect]
                rows = [{ idd = 1 }]
                """);

        TestReport.UnitTestSummary tests = test().unitTests().orElseThrow();

        assertThat(tests.results().get(0).error())
                .contains("the test gives rows of 'order', which the query of 'copy' does not read"
                        + " (did you mean 'orders'?)");
        assertThat(tests.results().get(1).error())
                .contains("the test expects a column 'idd', which the query does not return (did you mean 'id'?)");
    }

    @Test
    void declared_tests_are_asked_of_the_warehouse() {
        project.model("promised", "SELECT id, amount FROM orders", """
                [[tests]]
                type = "not_null"
                column = "id"
                [[tests]]
                type = "in_range"
                column = "amount"
                max = "15"
                [[tests]]
                type = "row_count_range"
                min = 3
                severity = "warning"
                [[tests]]
                type = "not_null"
                column = "name"
                """);
        try (Rocky rocky = project.open()) {
            rocky.execute("default", SEED);
            rocky.run(dev.rocky.run.Select.all());

            TestReport report = rocky.test(TestOptions.DEFAULT.inWarehouse());

            TestReport.DeclarativeSummary tests = report.declarative().orElseThrow();
            assertThat(tests.results())
                    .extracting(DeclarativeResult::status)
                    .containsExactly(Status.PASS, Status.FAIL, Status.FAIL, Status.ERROR);
            assertThat(tests.results().get(0).sql())
                    .isEqualTo("SELECT COUNT(*) FROM shop.marts.promised WHERE id IS NULL");
            assertThat(tests.results().get(1).detail()).contains("1 row breaks it");
            assertThat(tests.results().get(2).detail()).contains("found 2 rows, expected at least 3");
            assertThat(tests.warned()).isEqualTo(1);
            assertThat(tests.failed()).isEqualTo(1);
            assertThat(tests.errored()).isEqualTo(1);
            assertThat(report.succeeded()).isFalse();
            assertThat(report.total()).isZero();
        }
    }
}
