package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.template.Playground;
import dev.rocky.cli.internal.template.Template;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky playground}. */
final class PlaygroundCommand implements Command {

    private static final String NAME = "playground";
    private static final String DEFAULT_FOLDER = "rocky-playground";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Get a project with data, to play with", PlaygroundCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Make a folder with a project that works at once: models, and a DuckDB file with data.",
                        "Needs no server and no account.")
                .addPositional(Words.argument(
                        0, "PATH", false, "The folder; must not be there [default: " + DEFAULT_FOLDER + "]"))
                .addOption(Templates.option(Template.PLAYGROUNDS, Template.QUICKSTART.name()));
        spec.usageMessage().footer("rocky playground", "rocky playground shop --template ecommerce");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Template template = Templates.chosen(arguments, Template.PLAYGROUNDS);
        String given = arguments.argument(0).orElse(DEFAULT_FOLDER);
        Path directory = session.surroundings().directory();
        Path folder = arguments.pathArgument(0, directory).orElseGet(() -> directory.resolve(DEFAULT_FOLDER));
        Playground.create(
                template, folder, session.engine(), session.surroundings().environment());
        Console console = session.console();
        console.line("Made a playground in '" + given + "' (template " + template.name() + ").");
        console.print("""

                Next:
                  cd %s
                  rocky compile       check the models
                  rocky run           build their tables
                  rocky run           again: incremental models load nothing new
                  rocky history       see both runs

                README.md has more to try.
                """.formatted(given));
        return ExitCode.SUCCESS;
    }
}
