package dev.rocky.cli.internal.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code --help} prints. */
final class HelpText {

    private static final String INDENT = "  ";

    private HelpText() {}

    /** Help for the whole program. */
    static String ofProgram(CommandSpec root, List<CommandGroup> groups) {
        StringBuilder text = new StringBuilder("""
                Rocky builds tables and views from SQL models, in the right order, and only what is new.

                Usage: rocky COMMAND [OPTIONS]
                """);
        int width = groups.stream()
                .flatMap(group -> group.commands().stream())
                .mapToInt(command -> command.name().length())
                .max()
                .orElse(0);
        for (CommandGroup group : groups) {
            section(text, group.title());
            for (CommandWord command : group.commands()) {
                row(text, command.name(), width, command.summary());
            }
        }
        options(text, "Options for every command", root.options());
        text.append("""

                Start here:
                  rocky demo                 see it work, in a minute
                  rocky playground           get a project to play with
                  rocky help run             read about one command
                """);
        return text.toString();
    }

    /** Help for one command. */
    static String ofCommand(CommandSpec command) {
        StringBuilder text = new StringBuilder();
        for (String line : command.usageMessage().description()) {
            text.append(line).append('\n');
        }
        text.append("\nUsage: ").append(synopsis(command)).append('\n');
        arguments(text, command.positionalParameters());
        List<OptionSpec> own =
                command.options().stream().filter(option -> !option.inherited()).toList();
        List<OptionSpec> everywhere =
                command.options().stream().filter(OptionSpec::inherited).toList();
        options(text, "Options", own);
        options(text, "Options for every command", everywhere);
        String[] examples = command.usageMessage().footer();
        if (examples.length > 0) {
            section(text, "Examples");
            for (String example : examples) {
                text.append(INDENT).append(example).append('\n');
            }
        }
        return text.toString();
    }

    /** The command with the names of what it takes. */
    static String synopsis(CommandSpec command) {
        if (command.parent() == null) {
            return "rocky COMMAND [OPTIONS]";
        }
        StringBuilder synopsis = new StringBuilder(fullName(command));
        for (PositionalParamSpec argument : command.positionalParameters()) {
            synopsis.append(' ')
                    .append(argument.required() ? argument.paramLabel() : "[" + argument.paramLabel() + "]");
        }
        return synopsis.append(" [OPTIONS]").toString();
    }

    /** The words that call the command. */
    static String fullName(CommandSpec command) {
        return command.parent() == null ? command.name() : command.parent().name() + " " + command.name();
    }

    private static void arguments(StringBuilder text, List<PositionalParamSpec> arguments) {
        if (arguments.isEmpty()) {
            return;
        }
        section(text, "Arguments");
        int width = arguments.stream()
                .mapToInt(argument -> argument.paramLabel().length())
                .max()
                .orElse(0);
        arguments.forEach(argument -> row(text, argument.paramLabel(), width, about(argument)));
    }

    private static void options(StringBuilder text, String title, List<OptionSpec> options) {
        if (options.isEmpty()) {
            return;
        }
        section(text, title);
        int width = options.stream()
                .mapToInt(option -> names(option).length())
                .max()
                .orElse(0);
        options.forEach(option -> row(text, names(option), width, about(option)));
    }

    /** {@code -c, --config PATH}, with the long names below each other. */
    private static String names(OptionSpec option) {
        List<String> names = new ArrayList<>(Arrays.asList(option.names()));
        String joined = names.size() == 1 ? "    " + names.get(0) : String.join(", ", names);
        return option.typeInfo().isBoolean() ? joined : joined + " " + option.paramLabel();
    }

    private static String about(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private static void section(StringBuilder text, String title) {
        text.append('\n').append(title).append(":\n");
    }

    private static void row(StringBuilder text, String left, int width, String right) {
        text.append(INDENT)
                .append(left)
                .append(" ".repeat(width - left.length() + 2))
                .append(right)
                .append('\n');
    }
}
