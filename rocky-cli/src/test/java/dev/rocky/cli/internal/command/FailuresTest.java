package dev.rocky.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.fake.FakeEngine;
import dev.rocky.cli.fake.Samples;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.diagnostic.RockyException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    @TempDir
    Path project;

    private final FakeEngine engine = new FakeEngine();

    @Test
    void a_known_failure_says_what_why_and_what_to_do() {
        engine.failure = new RockyException(
                "cannot open the warehouse 'default'",
                "close the other program",
                new IOException("the file is locked", new IOException("the file is locked by 4711")));

        assertThat(run("state")).isEqualTo(new Outcome(1, "", """
                Error: cannot open the warehouse 'default'

                Caused by:
                  the file is locked
                  the file is locked by 4711

                  help: close the other program
                """));
    }

    @Test
    void a_cause_that_adds_nothing_is_left_out() {
        engine.failure = new RockyException("no space on device", null, new IOException("no space on device"));

        assertThat(run("state").err()).isEqualTo("Error: no space on device\n");
    }

    @Test
    void everything_that_is_wrong_with_a_project_is_shown() throws IOException {
        Files.createDirectories(project.resolve("sub/models"));
        Files.writeString(project.resolve("sub/models/members.sql"), "SELECT member_id, name\n");
        engine.failure = new ProjectException(List.of(Samples.missingColumn(), Samples.unknownModel()));

        assertThat(run("run", "-c", "sub/rocky.toml").err()).isEqualTo("""
                error[E010]: 'members' produces no column 'joined_on'
                 --> models/members.sql:1:8
                  |
                1 | SELECT member_id, name
                  |        ^^^^^^^^^^^^^^^
                  = help: Add 'joined_on' to the select list
                note: required here
                 --> models/members.contract.toml:2:1

                warning[W011]: there is a contract for 'visitors', but no such model

                Error: the project cannot be read: 2 problems
                """);
    }

    @Test
    void a_bug_is_one_line_and_a_way_to_find_out_more() {
        engine.failure = new IllegalStateException("three\nlines\nlong");

        assertThat(run("plan").err()).isEqualTo("""
                Error: this is a bug in Rocky: java.lang.IllegalStateException: three
                lines
                long
                  help: report it with the trace that ROCKY_LOG=debug prints
                """);
        assertThat(new Cli(project, engine)
                        .environment("ROCKY_LOG", "debug")
                        .run("plan")
                        .err())
                .contains("\tat dev.rocky.cli.internal.command.FailuresTest.a_bug");
    }

    @Test
    void a_wrong_command_line_exits_with_2_and_prints_nothing_else() {
        assertThat(run("run", "--modell", "loans")).isEqualTo(new Outcome(2, "", """
                error: unknown option '--modell'
                  help: did you mean '--model'?

                Usage: rocky run [OPTIONS]
                Try 'rocky run --help' for more.
                """));
        assertThat(run("validate", "-o", "yaml").err())
                .startsWith("error: 'yaml' is no output format\n  help: use '--output json' or '--output table'\n");
    }

    @Test
    void a_closed_pipe_ends_quietly() {
        Outcome outcome =
                new Cli(project, engine).outStream(failing("Broken pipe")).run("validate");

        assertThat(outcome).isEqualTo(new Outcome(141, "", ""));
    }

    @Test
    void a_full_disk_is_an_error() {
        Outcome outcome = new Cli(project, engine)
                .outStream(failing("No space left on device"))
                .run("validate");

        assertThat(outcome)
                .isEqualTo(new Outcome(1, "", "Error: cannot write to standard output: No space left on device\n"));
    }

    private Outcome run(String... words) {
        return new Cli(project, engine).run(words);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
