package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.template.Scaffold;
import dev.rocky.cli.internal.template.Template;
import dev.rocky.diagnostic.RockyException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky init}. */
final class InitCommand implements Command {

    private static final String NAME = "init";
    private static final String CONFIG = "rocky.toml";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Start a project of your own", InitCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(NAME, "Write a configuration and a first model into a folder.")
                .addPositional(Words.argument(0, "PATH", false, "The folder; made if it is missing [default: .]"))
                .addOption(Templates.option(Template.PROJECTS, "duckdb"));
        spec.usageMessage().footer("rocky init shop", "rocky init lake --template snowflake");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Template template = Templates.chosen(arguments, Template.PROJECTS);
        String given = arguments.argument(0).orElse(".");
        Path folder = arguments
                .pathArgument(0, session.surroundings().directory())
                .orElse(session.surroundings().directory());
        if (Files.exists(folder.resolve(CONFIG))) {
            throw new RockyException(
                    "there is a project in '" + given + "' already: it has a " + CONFIG,
                    "choose another folder: rocky init PATH");
        }
        try (Scaffold scaffold = new Scaffold()) {
            scaffold.folder(folder);
            template.writeTo(folder, scaffold);
            scaffold.keep();
        }
        Console console = session.console();
        console.line("Made a project in '" + given + "' (template " + template.name() + "):");
        template.files().keySet().forEach(file -> console.line("  " + file));
        console.line("");
        console.line("Next:");
        if (!given.equals(".")) {
            console.line("  cd " + given);
        }
        console.line("  rocky validate      check the files");
        console.line("  rocky compile       check the models");
        return ExitCode.SUCCESS;
    }
}
