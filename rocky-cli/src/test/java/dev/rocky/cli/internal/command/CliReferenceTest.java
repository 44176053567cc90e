package dev.rocky.cli.internal.command;

import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.FakeEngine;
import dev.rocky.cli.fake.Golden;
import dev.rocky.cli.internal.line.CommandGroup;
import dev.rocky.cli.internal.line.CommandWord;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference of all commands is their help, without what they have in common. */
class CliReferenceTest {

    private static final String IN_COMMON = "Options for every command:";

    private final Cli cli = new Cli(Path.of(""), new FakeEngine());

    @Test
    void the_page_lists_every_command() {
        StringBuilder page = new StringBuilder("""
                <!-- Made from the code by CliReferenceTest. -->
                # Every command

                What `rocky help COMMAND` prints, in one place. [Running](../running.md) explains exit codes, streams and
                environment variables.

                ```text
                %s```
                """.formatted(cli.run("--help").out()));
        for (CommandGroup group : Commands.GROUPS) {
            page.append("\n## ").append(group.title()).append('\n');
            for (CommandWord command : group.commands()) {
                page.append("\n### `rocky ").append(command.name()).append("`\n\n```text\n");
                page.append(ownHelp(command.name())).append("\n```\n");
            }
        }
        Golden.check(Golden.DOCS.resolve("reference/cli.md"), page.toString());
    }

    private String ownHelp(String command) {
        String help = cli.run(command, "--help").out().strip();
        return Pattern.compile("\n\n")
                .splitAsStream(help)
                .filter(section -> !section.startsWith(IN_COMMON))
                .collect(Collectors.joining("\n\n"));
    }
}
