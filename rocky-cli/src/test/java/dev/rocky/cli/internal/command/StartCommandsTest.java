package dev.rocky.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.fake.FakeEngine;
import dev.rocky.cli.fake.Golden;
import dev.rocky.cli.fake.RunSamples;
import dev.rocky.diagnostic.RockyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that make projects. */
class StartCommandsTest {

    @TempDir
    Path folder;

    private final FakeEngine engine = new FakeEngine();
    private Cli cli;

    @BeforeEach
    void stand_in_an_empty_folder() {
        cli = new Cli(folder, engine);
    }

    @Test
    void init_writes_a_project_and_says_what_comes_next() {
        Outcome outcome = cli.run("init", "shop");

        assertThat(outcome.exitCode()).isZero();
        assertThat(folder.resolve("shop/rocky.toml")).exists();
        assertThat(folder.resolve("shop/.gitignore")).exists();
        assertThat(folder.resolve("shop/models/stg_orders.sql")).exists();
        Golden.check("text/init.txt", outcome.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"duckdb", "databricks-fivetran", "snowflake", "bigquery", "trino"})
    void init_has_a_template_for_each_warehouse(String template) {
        assertThat(cli.run("init", "--template", template).exitCode()).isZero();
        assertThat(folder.resolve("rocky.toml")).exists();
    }

    @Test
    void init_leaves_a_project_alone() throws IOException {
        Files.writeString(folder.resolve("rocky.toml"), "mine");

        Outcome outcome = cli.run("init");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("""
                Error: there is a project in '.' already: it has a rocky.toml
                  help: choose another folder: rocky init PATH
                """);
        assertThat(folder.resolve("rocky.toml")).hasContent("mine");
    }

    @Test
    void init_takes_back_everything_when_a_file_is_in_the_way() throws IOException {
        Files.createDirectory(folder.resolve("models"));
        Files.writeString(folder.resolve("models/stg_orders.toml"), "mine");

        Outcome outcome = cli.run("init");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("stg_orders.toml': it is there already");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("models/stg_orders.toml"));
        }
    }

    @Test
    void an_unknown_template_is_a_wrong_command_line() {
        assertThat(cli.run("init", "--template", "oracle").err())
                .startsWith("error: there is no template 'oracle'\n  help: there are duckdb, databricks-fivetran,");
        assertThat(cli.run("playground", "--template", "big").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void playground_writes_a_project_and_fills_its_database() {
        Outcome outcome = cli.run("playground");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(folder.resolve("rocky-playground/models/marts/dim_customers.sql"))
                .exists();
        assertThat(engine.calls).containsExactly("open", "execute default", "close");
        Golden.check("text/playground.txt", outcome.out());
    }

    @Test
    void playground_leaves_a_folder_alone() throws IOException {
        Files.createDirectory(folder.resolve("mine"));

        Outcome outcome = cli.run("playground", "mine");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("is there already\n  help: choose another folder");
        assertThat(folder.resolve("mine")).isEmptyDirectory();
    }

    @Test
    void playground_leaves_nothing_behind_when_the_database_cannot_be_filled() {
        engine.failure = new RockyException("no room");

        assertThat(cli.run("playground", "deep/down").err()).isEqualTo("Error: no room\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void demo_shows_what_it_does_and_what_came_out() {
        Outcome outcome = cli.run("demo");

        assertThat(outcome.exitCode()).isZero();
        assertThat(engine.calls)
                .containsSubsequence("execute default", "compile", "run", "execute default", "run", "query default");
        Golden.check("text/demo.txt", outcome.out().replaceAll("\\S*rocky-demo-\\d+", "TEMPORARY"));
    }

    @Test
    void demo_fails_when_its_project_cannot_be_built() {
        engine.result = RunSamples.partial(false);

        Outcome outcome = cli.run("demo");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("Error: the demo could not be built: models/members.sql:1:19: Binder");
    }
}
