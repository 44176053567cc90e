package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileReport.ModelDetail;
import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.run.RunStatus;
import dev.rocky.run.Select;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostTest {

    @TempDir
    Path folder;

    private static List<String> hints(CompiledProject compiled) {
        return compiled.report().modelsDetail().stream().map(CostTest::hint).toList();
    }

    private static String hint(ModelDetail detail) {
        return detail.costHint()
                .map(cost -> detail.name() + " " + cost.estimatedRows() + " "
                        + cost.confidence().spelling())
                .orElse(detail.name() + " none");
    }

    @Test
    void what_runs_counted_goes_into_the_estimate() {
        ProjectFolder project = ProjectFolder.in(folder)
                .model("numbers", "SELECT range AS n FROM range(1000)")
                .model("even", "SELECT n FROM numbers WHERE n % 2 = 0", "strategy = { type = \"view\" }\n")
                .model("halves", "SELECT n / 2 AS half FROM even")
                .model(
                        "log",
                        "SELECT n, now() AS seen_at FROM numbers WHERE n < 10",
                        "strategy = { type = \"incremental\", timestamp_column = \"seen_at\" }\n");
        try (Rocky rocky = project.open()) {
            assertThat(hints(rocky.compile()))
                    .containsExactly("even 8000 low", "halves 6400 low", "log 8000 low", "numbers 10000 low");

            assertThat(rocky.run(Select.all()).status()).isEqualTo(RunStatus.SUCCESS);
            assertThat(hints(rocky.compile()))
                    .containsExactly("even 800 medium", "halves 500 medium", "log 10 medium", "numbers 1000 high");

            rocky.run(Select.all());
            assertThat(hints(rocky.compile())).contains("log 20 medium", "numbers 1000 high");
        }
    }

    @Test
    void a_budget_is_held_against_the_estimate_by_compile_alone() {
        ProjectFolder project = ProjectFolder.in(folder)
                .model("numbers", "SELECT range AS n FROM range(10)", "budget = { max_bytes_scanned = 2559 }\n");
        try (Rocky rocky = project.open()) {
            assertThat(rocky.compile().diagnosticsOf("numbers"))
                    .extracting(Diagnostic::toString)
                    .containsExactly("error[E027]: model 'numbers' is estimated to scan 2560000 bytes (assuming sizes,"
                            + " because no build recorded them), and its max_bytes_scanned is 2559 bytes"
                            + " at models/numbers.toml:2:32");

            assertThat(rocky.run(Select.all()).status()).isEqualTo(RunStatus.SUCCESS);

            assertThat(rocky.compile().diagnosticsOf("numbers"))
                    .extracting(Diagnostic::message)
                    .containsExactly("model 'numbers' is estimated to scan 2560 bytes, and its max_bytes_scanned is"
                            + " 2559 bytes");
        }
    }

    @Test
    void macros_are_put_in_before_a_query_is_read_and_run() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("macros/half_up.sql", "-- @macro half_up(x, n: number)\nround({x}, {n} + @var(more, 0))\n")
                .model("prices", "SELECT @half_up(10 / 3.0, 2) AS price, -- @nothing()\n  @half_up(missing, 1) AS m");
        try (Rocky rocky = project.open()) {
            CompiledProject compiled = rocky.compile();

            assertThat(compiled.diagnosticsOf("prices"))
                    .extracting(Diagnostic::toString)
                    .anySatisfy(text -> assertThat(text).contains("missing").endsWith("at models/prices.sql:2:3"));
            assertThat(compiled.report().expanded(compiled).expandedSql())
                    .containsEntry(
                            "prices",
                            "SELECT round(10 / 3.0, 2 + 0) AS price, -- @nothing()\n  round(missing, 1 + 0) AS m");
        }
        project.model("prices", "SELECT CAST(@half_up(10 / 3.0, 2) AS VARCHAR) AS price");
        try (Rocky rocky = project.open()) {
            assertThat(rocky.run(Select.all()).status()).isEqualTo(RunStatus.SUCCESS);
            assertThat(rocky.query("default", "SELECT price FROM marts.prices").rows())
                    .hasToString("[[3.33]]");
        }
    }

    @Test
    void a_column_is_explained_with_what_is_written() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("macros/double.sql", "-- @macro double(x)\n{x} * 2\n")
                .model("numbers", "SELECT range AS n FROM range(10)")
                .model("doubled", "SELECT *,\n  @double(n) AS m\nFROM numbers");
        try (Rocky rocky = project.open()) {
            assertThat(rocky.compile().explain("doubled", "m").columns())
                    .extracting(each -> each.model() + " " + each.expression().orElse("-") + " "
                            + each.span().map(Object::toString).orElse("-") + " "
                            + each.dataType().orElse("-"))
                    .containsExactly(
                            "doubled @double(n) AS m models/doubled.sql:2:3 INT64",
                            "numbers range AS n models/numbers.sql:1:8 INT64");
            assertThat(rocky.compile().explain("doubled", "n").columns().get(0).expression())
                    .contains("*");
        }
    }
}
