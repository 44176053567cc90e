package dev.rocky.cli.internal.line;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command as the command line knows it.
 *
 * @param summary what it does, for the list of all commands
 * @param spec its words; made only when they are needed
 */
public record CommandWord(String name, String summary, Supplier<CommandSpec> spec) {}
