package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.CommandGroup;
import java.util.List;
import java.util.stream.Stream;

/** All commands, in the order that help lists them. */
final class Commands {

    private static final List<Command> START = List.of(new DemoCommand(), new PlaygroundCommand(), new InitCommand());

    private static final List<Command> WORK = List.of(
            new ValidateCommand(),
            new CompileCommand(),
            new TestCommand(),
            new CiCommand(),
            new CiDiffCommand(),
            new PlanCommand(),
            new RunCommand(),
            new EmitSqlCommand());

    private static final List<Command> LOOK = List.of(
            new ListCommand(),
            new LineageCommand(),
            new LineageDiffCommand(),
            new DagCommand(),
            new CatalogCommand(),
            new StateCommand(),
            new HistoryCommand());

    private static final List<Command> SHELL = List.of(new CompletionsCommand());

    static final List<CommandGroup> GROUPS = List.of(
            group("Get started", START),
            group("Check and build", WORK),
            group("Look around", LOOK),
            group("For your shell", SHELL));

    private Commands() {}

    /** The command of this name; there must be one. */
    static Command named(String name) {
        return Stream.of(START, WORK, LOOK, SHELL)
                .flatMap(List::stream)
                .filter(command -> command.word().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CommandGroup group(String title, List<Command> commands) {
        return new CommandGroup(title, commands.stream().map(Command::word).toList());
    }
}
