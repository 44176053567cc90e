package dev.rocky.cli.internal.line;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What was said on the command line, to one command. */
public final class Arguments {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final ParseResult root;
    private final ParseResult command;

    Arguments(ParseResult root, ParseResult command) {
        this.root = root;
        this.command = command;
    }

    /** The value of an option, wherever on the line it stands. */
    public Optional<String> text(String option) {
        @Nullable String here = command.matchedOptionValue(option, null);
        return Optional.ofNullable(here == null ? root.<@Nullable String>matchedOptionValue(option, null) : here);
    }

    /**
     * The value of an option that is a path.
     *
     * @param directory what it is relative to
     */
    public Optional<Path> path(String option, Path directory) {
        return text(option).map(value -> resolve(option, value, directory));
    }

    /** Whether a flag was given. */
    public boolean flag(String option) {
        return command.matchedOptionValue(option, false);
    }

    /** The value at a place, without a name before it. */
    public Optional<String> argument(int index) {
        return Optional.ofNullable(command.<@Nullable String>matchedPositionalValue(index, null));
    }

    /** The value at a place as a path. */
    public Optional<Path> pathArgument(int index, Path directory) {
        return argument(index).map(value -> resolve("the path", value, directory));
    }

    /** The values of variables, in the order they were given; the last of several for one name. */
    public Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String given : command.matchedOptionValue(Words.VAR, List.<String>of())) {
            int equals = given.indexOf('=');
            if (equals < 0) {
                throw error("'--var " + given + "' lacks a value", Optional.of("write --var " + given + "=VALUE"));
            }
            String name = given.substring(0, equals);
            if (!VARIABLE.matcher(name).matches()) {
                throw error(
                        "'" + name + "' cannot name a variable",
                        Optional.of("use letters, digits and underscores, with no digit first"));
            }
            variables.put(name, given.substring(equals + 1));
        }
        return variables;
    }

    /** An error in what was said, to be thrown. */
    public UsageException error(String message, Optional<String> help) {
        return new UsageException(
                message, help, HelpText.fullName(command.commandSpec()), HelpText.synopsis(command.commandSpec()));
    }

    private Path resolve(String what, String value, Path directory) {
        try {
            return directory.resolve(value);
        } catch (InvalidPathException e) {
            throw error("'" + value + "' is no path for " + what + ": " + e.getReason(), Optional.empty());
        }
    }
}
