package dev.rocky.cli.internal.line;

import dev.rocky.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands command lines. */
public final class LineReader {

    private static final String HELP = "help";

    private final List<CommandGroup> groups;

    public LineReader(List<CommandGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * Understand a line.
     *
     * @throws UsageException if it makes no sense
     */
    public Reading read(List<String> words) {
        if (!words.isEmpty() && words.get(0).equals(HELP)) {
            List<String> topic = new ArrayList<>(words.subList(1, words.size()));
            topic.add("--help");
            return read(topic);
        }
        CommandLine program = program(words::contains);
        try {
            return reading(program.parseArgs(words.toArray(String[]::new)));
        } catch (ParameterException e) {
            throw explained(e);
        }
    }

    /** The whole program in picocli's terms. */
    public CommandLine program() {
        return program(name -> true);
    }

    /** The program with these commands; one that is not even mentioned need not be made. */
    private CommandLine program(Predicate<String> wanted) {
        CommandLine program = new CommandLine(Words.root());
        for (CommandGroup group : groups) {
            for (CommandWord command : group.commands()) {
                if (wanted.test(command.name())) {
                    program.addSubcommand(
                            command.name(), new CommandLine(command.spec().get()));
                }
            }
        }
        program.setExpandAtFiles(false);
        program.setAllowSubcommandsAsOptionParameters(true);
        return program;
    }

    private Reading reading(ParseResult root) {
        if (root.isVersionHelpRequested()) {
            return new Reading.Version();
        }
        if (!root.hasSubcommand()) {
            // Whoever asks for help is not told by picocli that the topic does not exist.
            if (!root.unmatched().isEmpty()) {
                throw unknown(root.commandSpec(), root.unmatched().get(0));
            }
            return new Reading.Help(HelpText.ofProgram(root.commandSpec(), groups), root.isUsageHelpRequested());
        }
        ParseResult command = root.subcommand();
        if (root.isUsageHelpRequested() || command.isUsageHelpRequested()) {
            return new Reading.Help(HelpText.ofCommand(command.commandSpec()), true);
        }
        return new Reading.Call(command.commandSpec().name(), new Arguments(root, command));
    }

    private UsageException explained(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                unknown(command, unmatched.getUnmatched().get(0));
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                missing(command, missing.getMissing().get(0));
            case OverwrittenOptionException twice ->
                error(command, "'" + nameOf(twice.getOverwritten()) + "' is given twice", Optional.empty());
            default -> error(command, String.valueOf(e.getMessage()), Optional.empty());
        };
    }

    private UsageException unknown(CommandSpec command, String word) {
        if (word.startsWith("-") && word.length() > 1) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            List<String> known = command.options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            return error(command, "unknown option '" + name + "'", meant(name, known));
        }
        if (command.parent() == null) {
            List<String> known = groups.stream()
                    .flatMap(group -> group.commands().stream().map(CommandWord::name))
                    .toList();
            return error(command, "unknown command '" + word + "'", meant(word, known));
        }
        return error(command, "unexpected argument '" + word + "'", Optional.empty());
    }

    private static UsageException missing(CommandSpec command, ArgSpec missing) {
        return missing.isOption()
                ? error(command, "'" + nameOf(missing) + "' needs a value: " + missing.paramLabel(), Optional.empty())
                : error(command, "the argument " + missing.paramLabel() + " is missing", Optional.empty());
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Optional<String> meant(String word, List<String> known) {
        return Nearest.to(word, known).map(name -> "did you mean '" + name + "'?");
    }

    private static UsageException error(CommandSpec command, String message, Optional<String> help) {
        return new UsageException(message, help, HelpText.fullName(command), HelpText.synopsis(command));
    }
}
