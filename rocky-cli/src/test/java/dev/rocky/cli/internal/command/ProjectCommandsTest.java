package dev.rocky.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.fake.FakeEngine;
import dev.rocky.cli.fake.Golden;
import dev.rocky.cli.fake.Reports;
import dev.rocky.cli.fake.Samples;
import dev.rocky.model.TargetDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look at the project as a whole: its graph, its tests, its columns, its changes. */
class ProjectCommandsTest {

    @TempDir
    Path project;

    private final FakeEngine engine = new FakeEngine();
    private Cli cli;

    @BeforeEach
    void stand_in_the_project() {
        cli = new Cli(project, engine);
    }

    private Outcome succeeds(String... words) {
        Outcome outcome = cli.run(words);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome;
    }

    private static void checkJson(String name, String document) {
        Golden.check(name, document.replace(Rocky.version(), "VERSION"));
    }

    @Test
    void the_graph_is_shown_layer_by_layer() {
        Golden.check("text/dag.txt", succeeds("dag", "-o", "table").out());
        Golden.check(
                "text/dag-columns.txt",
                succeeds("dag", "--column-lineage", "-o", "table").out());
        checkJson(
                "json/dag.json",
                succeeds("dag", "--column-lineage", "--seeds", "rows").out());
        assertThat(engine.calls).contains("dag with rows");
    }

    @Test
    void tests_that_pass_are_a_line() {
        assertThat(succeeds("test", "-o", "table").out()).isEqualTo("""
                Testing 2 models...

                  ✓ All 2 models passed
                """);
        checkJson("json/test.json", succeeds("test").out());
    }

    @Test
    void tests_that_fail_are_printed_and_then_the_command_fails() {
        engine.tests = Reports.failedTests();

        Outcome text = cli.run("test", "-o", "table");
        Outcome json = cli.run("test");

        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.err()).isEqualTo("Error: 1 model failed, 1 unit test failed\n");
        Golden.check("text/test-failed.txt", text.out());
        assertThat(json.exitCode()).isEqualTo(1);
        checkJson("json/test-failed.json", json.out());
    }

    @Test
    void tests_in_the_warehouse_show_what_was_found() {
        engine.tests = Reports.declarativeTests();

        Outcome text = cli.run("test", "--declarative", "-o", "table");
        Outcome json = cli.run("test", "--declarative");

        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.err()).isEqualTo("Error: 1 declarative test failed, 1 declarative test could not be run\n");
        Golden.check("text/test-declarative.txt", text.out());
        checkJson("json/test-declarative.json", json.out());
        assertThat(engine.testOptions().declarative()).isTrue();
        assertThat(engine.files().configRequired()).isTrue();
    }

    @Test
    void test_passes_on_what_it_was_told() {
        succeeds("test", "--model", "loans", "--pipeline", "library", "--var", "day=1", "--contracts", "promises");

        assertThat(engine.testOptions().model()).contains("loans");
        assertThat(engine.testOptions().pipeline()).contains("library");
        assertThat(engine.testOptions().compile().variables()).containsEntry("day", "1");
        assertThat(engine.calls).contains("readContracts promises");
        assertThat(engine.files().configRequired()).isFalse();
    }

    @Test
    void lineage_is_told_of_a_model_or_of_a_column() {
        Golden.check(
                "text/lineage.txt", succeeds("lineage", "daily", "-o", "table").out());
        Golden.check(
                "text/lineage-column.txt",
                succeeds("lineage", "daily.n", "-o", "table").out());
        checkJson("json/lineage.json", succeeds("lineage", "daily").out());
        checkJson(
                "json/lineage-column.json",
                succeeds("lineage", "loans", "--column", "LOAN_ID", "--downstream")
                        .out());
        Golden.check(
                "text/lineage.dot",
                succeeds("lineage", "loans", "--downstream", "--format", "dot", "-o", "json")
                        .out());
        Golden.check(
                "text/lineage-column.dot",
                succeeds("lineage", "daily.n", "--format", "dot").out());
    }

    @Test
    void what_lineage_does_not_know_it_says() {
        Outcome model = cli.run("lineage", "dayly");
        assertThat(model.exitCode()).isEqualTo(1);
        assertThat(model.out()).isEmpty();
        assertThat(model.err()).isEqualTo("Error: the project has no model 'dayly'\n  help: did you mean 'daily'?\n");

        assertThat(cli.run("lineage", "daily.nn").err())
                .isEqualTo("Error: model 'daily' has no column 'nn'\n  help: did you mean 'n'?\n");
        assertThat(cli.run("lineage", "daily.n", "--column", "n").err()).contains("no model 'daily.n'");
    }

    @Test
    void lineage_that_makes_no_sense_is_an_error_of_usage() {
        Outcome format = cli.run("lineage", "daily", "--format", "svg");
        assertThat(format.exitCode()).isEqualTo(2);
        assertThat(format.out()).isEmpty();
        assertThat(format.err()).contains("'svg' is no format");
        assertThat(cli.run("lineage", "daily.n", "--upstream", "--downstream").exitCode())
                .isEqualTo(2);
        assertThat(cli.run("lineage").exitCode()).isEqualTo(2);
    }

    @Test
    void a_catalog_is_printed_and_written() throws IOException {
        String document = succeeds("catalog", "--catalog", "library").out();

        checkJson("json/catalog.json", document);
        assertThat(Files.readString(project.resolve(".rocky/catalog/catalog.json")))
                .isEqualTo(document);
        assertThat(engine.calls).contains("catalog of library to catalog");
        Golden.check("text/catalog.txt", succeeds("catalog", "-o", "table").out());

        assertThat(succeeds("catalog", "--format", "json", "--out", "here", "-o", "table")
                        .out())
                .contains("wrote:            here/catalog.json\n")
                .doesNotContain("parquet");
        assertThat(succeeds("catalog", "--format", "parquet", "--out", "there", "-o", "table")
                        .out())
                .doesNotContain("catalog.json");
        assertThat(cli.run("catalog", "--format", "csv").exitCode()).isEqualTo(2);
    }

    @Test
    void ci_says_what_failed_and_nothing_else() {
        engine.tests = Reports.failedTests();

        Outcome text = cli.run("ci", "-o", "table");
        Outcome json = cli.run("ci", "--var", "day=1");

        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.err()).isEmpty();
        Golden.check("text/ci-failed.txt", text.out());
        assertThat(json.exitCode()).isEqualTo(1);
        checkJson("json/ci.json", json.out());
        assertThat(engine.testOptions().compile().variables()).containsEntry("day", "1");
    }

    @Test
    void warnings_do_not_fail_ci() {
        engine.compiled = Samples.compiled(Samples.unknownModel());

        assertThat(succeeds("ci").out()).contains("\"exit_code\": 4");
        assertThat(succeeds("ci", "-o", "table").out()).endsWith("""
                  Compile: PASS (4 models)
                  Test:    PASS (2 passed, 0 failed)

                  Exit code: 4
                """);
    }

    @Test
    void compile_explains_a_column_and_passes_on_where_columns_are_known_from() {
        assertThat(succeeds("compile", "--explain", "daily.n", "-o", "table").out())
                .isEqualTo("""
                daily.n: type not known
                  aggregation: count of loans.loan_id: type not known
                    direct of raw.loans.loan_id: a table outside the project
                  expression of active.member_id: type not known
                    direct of loans.member_id: type not known
                      made of no other column
                """);
        checkJson(
                "json/compile-explain.json",
                succeeds("compile", "--explain", "daily.d", "-o", "json").out());
        assertThat(cli.run("compile", "--explain", "daily").err()).contains("write MODEL.COLUMN");

        assertThat(succeeds("compile", "--expand-macros", "--model", "loans", "-o", "table")
                        .out())
                .contains("\n-- loans\nSELECT 1\n")
                .doesNotContain("-- daily");
        assertThat(succeeds("compile", "--expand-macros").out())
                .contains("\"expanded_sql\": {\n    \"active\": \"SELECT 1\",\n    \"daily\"");
        assertThat(engine.compileOptions().strict()).isFalse();
        succeeds("compile", "--strict");
        assertThat(engine.compileOptions().strict()).isTrue();

        succeeds("compile", "--with-seed", "--cache-ttl", "60", "--target-dialect", "bq");
        assertThat(engine.calls).contains("seedSchemas seed.sql");
        assertThat(engine.compileOptions().sources().names()).containsExactly("raw.loans");
        assertThat(engine.compileOptions().cacheTtl()).contains(Duration.ofSeconds(60));
        assertThat(engine.compileOptions().targetDialect()).contains(TargetDialect.BIGQUERY);
        assertThat(cli.run("compile", "--target-dialect", "oracle").exitCode()).isEqualTo(2);
        assertThat(cli.run("compile", "--cache-ttl", "-1").exitCode()).isEqualTo(2);
    }

    @Test
    void a_change_is_compared_with_its_base() {
        checkJson("json/ci_diff.json", succeeds("ci-diff").out());
        assertThat(engine.calls).contains("diff with main");
        assertThat(succeeds("ci-diff", "next", "-o", "table").out()).isEqualTo("### Rocky CI Diff\n");
        assertThat(engine.calls).contains("diff with next");
        checkJson(
                "json/ci_diff-semantic.json", succeeds("ci-diff", "--semantic").out());
    }

    @Test
    void changed_columns_are_followed_to_what_they_feed() {
        Outcome json = cli.run("lineage-diff");
        checkJson("json/lineage_diff.json", json.out());
        assertThat(json.exitCode()).isZero();
        Outcome text = cli.run("lineage-diff", "next", "-o", "table");
        Golden.check("text/lineage-diff.txt", text.out());
        assertThat(text.err()).contains("the query of 'daily' cannot be read");
        assertThat(engine.calls).contains("lineageDiff with main", "lineageDiff with next");
    }
}
