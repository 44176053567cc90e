package dev.rocky.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.fake.FakeEngine;
import dev.rocky.cli.fake.Golden;
import dev.rocky.cli.internal.line.CommandGroup;
import dev.rocky.cli.internal.line.CommandWord;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HelpTest {

    private static final int TERMINAL_COLUMNS = 100;

    private final Cli cli = new Cli(Path.of(""), new FakeEngine());

    @Test
    void help_of_the_program_lists_all_commands() {
        Outcome outcome = cli.run("--help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        Golden.check("help/rocky.txt", outcome.out());
    }

    @TestFactory
    Stream<DynamicTest> help_of_each_command_is_short_and_to_the_point() {
        return Commands.GROUPS.stream()
                .map(CommandGroup::commands)
                .flatMap(List::stream)
                .map(CommandWord::name)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Outcome outcome = cli.run(name, "--help");
                    assertThat(outcome.exitCode()).isZero();
                    assertThat(outcome.err()).isEmpty();
                    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TERMINAL_COLUMNS);
                    Golden.check("help/" + name + ".txt", outcome.out());
                }));
    }

    @Test
    void without_a_command_help_goes_to_standard_error() {
        Outcome outcome = cli.run();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo(cli.run("--help").out());
    }

    @Test
    void the_version_is_one_line() {
        assertThat(cli.run("-o", "json", "--version")).isEqualTo(new Outcome(0, "rocky " + Rocky.version() + "\n", ""));
    }
}
