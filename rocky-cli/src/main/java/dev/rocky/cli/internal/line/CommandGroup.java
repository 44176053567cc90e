package dev.rocky.cli.internal.line;

import java.util.List;

/** Commands that serve one purpose; help lists them together. */
public record CommandGroup(String title, List<CommandWord> commands) {

    public CommandGroup {
        commands = List.copyOf(commands);
    }
}
