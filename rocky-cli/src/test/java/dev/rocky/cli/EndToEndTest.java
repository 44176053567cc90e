package dev.rocky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.internal.host.Engine;
import dev.rocky.cli.internal.template.Playground;
import dev.rocky.cli.internal.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on the real engine, with real files and a real DuckDB. */
class EndToEndTest {

    @TempDir
    Path folder;

    private Cli cli;
    private Path project;

    @BeforeEach
    void stand_in_an_empty_folder() {
        cli = new Cli(folder, Engine.INSTALLED);
        project = folder.resolve("p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quickstart", "ecommerce", "showcase"})
    void every_playground_compiles_and_runs_as_it_is(String template) {
        succeeds("playground", "p", "--template", template);

        assertThat(succeeds("validate").out()).doesNotContain("\"severity\": \"warn\"");
        assertThat(succeeds("compile").out()).contains("\"diagnostics\": []");
        assertThat(succeeds("run").out()).contains("\"status\": \"Success\"");
        assertThat(succeeds("run").out()).contains("\"status\": \"Success\"");
        assertThat(succeeds("history").out()).contains("\"count\": 2");
        assertThat(rocky("emit-sql").out()).contains("-- model: dim_customers\n");
    }

    @Test
    void a_second_run_loads_only_what_is_new() {
        succeeds("playground", "p");
        succeeds("run");
        assertThat(row("stg_orders", succeeds("run", "-o", "table"))).contains(" 0 rows");

        String more = Template.QUICKSTART.files().getOrDefault(Playground.MORE, "");
        Playground.execute(more, project, Engine.INSTALLED, Map.of());

        assertThat(row("stg_orders", succeeds("run", "-o", "table"))).contains(" 25 rows");
        assertThat(succeeds("state", "-o", "table").out()).contains("playground.staging.stg_orders | 2026-03-30");
    }

    @Test
    void a_model_that_fails_holds_up_only_those_that_read_it() throws IOException {
        succeeds("playground", "p");
        Path model = project.resolve("models/marts/dim_customers.sql");
        Files.writeString(model, Files.readString(model).replace("o.order_id", "CAST(c.name AS INTEGER)"));

        Outcome json = rocky("run");
        Outcome text = rocky("run", "-o", "table");

        assertThat(json.exitCode()).isEqualTo(2);
        assertThat(json.out())
                .contains("\"status\": \"PartialFailure\"", "\"blocked_by\": [\n        \"dim_customers\"");
        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.out())
                .contains("✓ fct_daily_revenue", "✗ dim_customers", "- revenue_by_country", "1 failed, 1 skipped");
        assertThat(text.err()).startsWith("Error: 1 model failed (run_id: run-");
    }

    @Test
    void a_project_with_errors_is_not_run() throws IOException {
        succeeds("playground", "p");
        Files.writeString(project.resolve("models/marts/dim_customers.sql"), "SELECT customer_id FORM stg_customers");

        Outcome compiled = rocky("compile", "-o", "table");
        Outcome run = rocky("run", "-o", "table");

        assertThat(compiled.exitCode()).isEqualTo(1);
        assertThat(compiled.out()).contains("error[E", "models/marts/dim_customers.sql:1:", "✗ dim_customers");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Nothing was run: the project has");
        assertThat(succeeds("history").out()).contains("\"count\": 0");
    }

    @Test
    void a_configuration_that_cannot_be_read_is_shown_with_its_place() throws IOException {
        succeeds("playground", "p");
        Files.writeString(project.resolve("rocky.toml"), "[adapter\ntype = 1");

        assertThat(rocky("validate").exitCode()).isEqualTo(1);
        Outcome run = rocky("run");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(" --> rocky.toml:1:").contains("Error: the project cannot be read: 1 problem");
    }

    @Test
    void without_a_project_every_command_says_so() {
        assertThat(cli.run("run").err()).contains("rocky.toml", "Error: ");
        assertThat(cli.run("plan").exitCode()).isEqualTo(1);
        assertThat(cli.run("compile").err()).startsWith("Error: the project has no models\n  help: ");
        assertThat(cli.run("compile", "--models", "x").err()).startsWith("Error: there are no models in 'x'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duckdb", "databricks-fivetran", "snowflake", "bigquery", "trino"})
    void every_template_of_init_is_valid(String template) {
        for (String variable : new String[] {
            "DATABRICKS_HOST", "DATABRICKS_HTTP_PATH", "FIVETRAN_DESTINATION_ID", "FIVETRAN_API_KEY",
            "FIVETRAN_API_SECRET", "SNOWFLAKE_ACCOUNT", "SNOWFLAKE_WAREHOUSE", "SNOWFLAKE_USERNAME",
            "SNOWFLAKE_PRIVATE_KEY_PATH", "GCP_PROJECT_ID"
        }) {
            cli.environment(variable, "given");
        }
        succeeds("init", "p", "--template", template);

        assertThat(succeeds("validate").out()).contains("\"valid\": true");
        assertThat(succeeds("compile").out()).contains("\"has_errors\": false");
    }

    @Test
    void the_demo_shows_what_it_built() {
        Outcome outcome = succeeds("demo");

        assertThat(outcome.out())
                .contains("✓ dim_customers", "8 models", "Revenue by country", "Portugal", "Best customers");
    }

    private Outcome succeeds(String... words) {
        Outcome outcome = rocky(words);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome;
    }

    /** Run a command in the project. */
    private Outcome rocky(String... words) {
        boolean makesOne = words[0].equals("playground") || words[0].equals("init");
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--config";
        all[words.length + 1] = "p/rocky.toml";
        return cli.run(makesOne ? words : all);
    }

    private static String row(String model, Outcome outcome) {
        return outcome.out()
                .lines()
                .filter(line -> line.contains(" " + model + " "))
                .findFirst()
                .orElseThrow();
    }
}
