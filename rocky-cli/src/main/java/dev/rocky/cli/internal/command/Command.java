package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;

/** One thing that the program can do. */
interface Command {

    /** How it is called. */
    CommandWord word();

    /**
     * Do it.
     *
     * @return the exit code
     */
    int run(Arguments arguments, Session session);
}
