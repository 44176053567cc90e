package dev.rocky.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.fake.FakeEngine;
import dev.rocky.cli.fake.Golden;
import dev.rocky.cli.fake.Samples;
import dev.rocky.model.Contract;
import dev.rocky.run.Select;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look and print, and change nothing. */
class ReportCommandsTest {

    @TempDir
    Path project;

    private final FakeEngine engine = new FakeEngine();
    private Cli cli;

    @BeforeEach
    void write_the_files() throws IOException {
        cli = new Cli(project, engine);
        Files.createDirectories(project.resolve("models"));
        Files.writeString(project.resolve("models/members.sql"), "SELECT member_id, name\nFROM raw.members\n");
        Files.writeString(project.resolve("models/members.contract.toml"), "[rules]\nrequired = [\"joined_on\"]\n");
    }

    @TestFactory
    Stream<DynamicTest> people_get_text() {
        Map<String, String> commands = Map.ofEntries(
                Map.entry("validate", "validate"),
                Map.entry("compile", "compile"),
                Map.entry("plan", "plan"),
                Map.entry("state", "state show"),
                Map.entry("history", "history"),
                Map.entry("history-model", "history --model loans"),
                Map.entry("emit-sql", "emit-sql"),
                Map.entry("list-models", "list models"),
                Map.entry("list-pipelines", "list pipelines"),
                Map.entry("list-adapters", "list adapters"),
                Map.entry("list-sources", "list sources"),
                Map.entry("list-deps", "list deps daily"),
                Map.entry("list-deps-none", "list deps members"),
                Map.entry("list-consumers", "list consumers loans"));
        return commands.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> DynamicTest.dynamicTest(each.getValue(), () -> {
                    Outcome outcome = cli.run((each.getValue() + " -o table").split(" ", -1));
                    assertThat(outcome.exitCode()).isZero();
                    Golden.check("text/" + each.getKey() + ".txt", outcome.out());
                }));
    }

    @Test
    void without_a_terminal_the_result_is_one_json_document() {
        assertThat(cli.run("validate").out()).startsWith("{\n  \"version\"").endsWith("}\n");
        assertThat(cli.run("-o", "json", "state").out()).startsWith("{\n  \"version\"");
        assertThat(cli.run("list", "deps", "daily").out()).contains("\"command\": \"list_deps\"");
    }

    @Test
    void on_a_terminal_the_result_is_coloured_text() {
        cli.terminal(true, false);

        assertThat(cli.run("validate").out()).startsWith("\u001b[32m  ok \u001b[0m");
        assertThat(cli.run("validate", "-o", "json").out()).startsWith("{");
        assertThat(cli.environment("NO_COLOR", "1").run("validate").out()).startsWith("  ok ");
    }

    @Test
    void a_project_that_is_not_valid_is_printed_and_then_fails() {
        engine.validation = Samples.validation(false);

        Outcome json = cli.run("validate");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"valid\": false");
        assertThat(json.err()).isEqualTo("Error: validation found 1 error\n");
        Golden.check(
                "text/validate-errors.txt", cli.run("validate", "-o", "table").out());
    }

    @Test
    void a_project_that_does_not_compile_is_printed_and_then_fails() {
        engine.compiled = Samples.compiled(Samples.missingColumn(), Samples.unknownModel());

        Outcome json = cli.run("compile");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"has_errors\": true");
        assertThat(json.err()).isEqualTo("Error: compilation failed with errors\n");
        Golden.check(
                "text/compile-errors.txt", cli.run("compile", "-o", "table").out());
    }

    @Test
    void compile_can_be_asked_about_one_model() {
        engine.compiled = Samples.compiled(Samples.missingColumn());

        Outcome fine = cli.run("compile", "--model", "loans", "-o", "table");
        assertThat(fine.exitCode()).isZero();
        assertThat(fine.out()).isEqualTo("""
                  ✓ loans (at least 3 columns)
                  Compiled: 1 model, 0 errors, 0 warnings
                """);
        assertThat(cli.run("compile", "--model", "members").exitCode()).isEqualTo(1);

        Outcome unknown = cli.run("compile", "--model", "lans");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).isEqualTo("""
                Error: the project has no model 'lans'
                  help: did you mean 'loans'?
                """);
    }

    @Test
    void compile_passes_on_what_it_was_told() {
        cli.run("compile", "--contracts", "promises", "--var", "day=1", "--models", "sub");

        assertThat(engine.calls).contains("readContracts promises");
        assertThat(engine.compileOptions().variables()).containsExactly(Map.entry("day", "1"));
        assertThat(engine.compileOptions().contracts()).isEqualTo(Map.<String, Contract>of());
        assertThat(engine.files().models()).contains(project.resolve("sub"));
    }

    @Test
    void a_configuration_is_needed_only_where_models_are_not_enough_or_it_is_named() {
        cli.environment("WHO", "me").run("compile");
        assertThat(engine.files().config()).isEqualTo(project.resolve("rocky.toml"));
        assertThat(engine.files().configRequired()).isFalse();
        assertThat(engine.files().environment()).containsEntry("WHO", "me");

        cli.run("compile", "-c", "other.toml", "--state-path", "here");
        assertThat(engine.files().config()).isEqualTo(project.resolve("other.toml"));
        assertThat(engine.files().configRequired()).isTrue();
        assertThat(engine.files().statePath()).contains(project.resolve("here"));

        cli.run("plan");
        assertThat(engine.files().configRequired()).isTrue();
    }

    @Test
    void plan_passes_on_what_it_was_told() {
        cli.run("plan", "--model", "loans", "--pipeline", "library", "--var", "a=b");

        assertThat(engine.options().select()).isEqualTo(Select.models("loans"));
        assertThat(engine.options().pipeline()).contains("library");
        assertThat(engine.options().variables()).containsExactly(Map.entry("a", "b"));
    }

    @Test
    void emit_sql_writes_a_file_for_each_model_and_names_those_without() throws IOException {
        Outcome outcome = cli.run("emit-sql", "--out-dir", "sql/all");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                emit-sql: 2 files in %s
                emit-sql: 1 model not written:
                  - active (ephemeral: it is a part of the queries that read it)
                """.formatted(project.resolve("sql/all")));
        assertThat(project.resolve("sql/all/daily.sql")).hasContent("-- model: daily\nSELECT 2;\n");
        try (Stream<Path> files = Files.list(project.resolve("sql/all"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void history_takes_dates_and_times() {
        cli.run("history", "--since", "2026-05-01");
        cli.run("history", "--since", "2026-05-01T10:00:00+02:00");

        assertThat(engine.calls).contains("history since 2026-05-01T00:00:00Z", "history since 2026-05-01T08:00:00Z");
        assertThat(cli.run("history", "--since", "yesterday").err())
                .startsWith("error: 'yesterday' is no time\n  help: write 2026-05-01 or 2026-05-01T08:00:00Z\n");
    }

    @Test
    void lists_need_a_kind_and_some_a_model() {
        assertThat(cli.run("list", "model").err())
                .startsWith("error: there is no list of 'model'\n  help: did you mean 'models'?\n");
        assertThat(cli.run("list").err()).startsWith("error: the argument WHAT is missing\n");
        assertThat(cli.run("list", "deps").err()).startsWith("error: the argument MODEL is missing\n");
        assertThat(cli.run("list", "models", "loans").err()).startsWith("error: 'list models' takes no model\n");
        assertThat(cli.run("list", "consumers", "nobody")).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.err()).contains("'rocky list models' shows which there are");
        });
    }

    @Test
    void completions_are_a_script_that_knows_every_command() {
        assertThat(cli.run("completions", "bash").out()).startsWith("#!/").contains("playground", "emit-sql");
        assertThat(cli.run("completions", "fish"))
                .isEqualTo(new Outcome(
                        1, "", "Error: there are no completions for fish yet\n  help: bash and zsh have them\n"));
        assertThat(cli.run("completions", "tcsh").exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
