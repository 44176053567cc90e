package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.run.RunOptions;
import dev.rocky.run.Select;

/** What a command shall work on, as its words say. */
final class Selection {

    private Selection() {}

    /** The models, the pipeline and the variables that were given. */
    static RunOptions of(Arguments arguments) {
        RunOptions options = RunOptions.of(
                        arguments.text(Words.MODEL).<Select>map(Select::models).orElseGet(Select::all))
                .variables(arguments.variables());
        return arguments.text(Words.PIPELINE).map(options::pipeline).orElse(options);
    }
}
