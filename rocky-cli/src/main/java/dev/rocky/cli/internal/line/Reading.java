package dev.rocky.cli.internal.line;

/** What a command line asks for. */
public sealed interface Reading {

    /** Do something. */
    record Call(String command, Arguments arguments) implements Reading {}

    /**
     * Explain something.
     *
     * @param asked whether somebody asked for it; otherwise nothing was asked for at all
     */
    record Help(String text, boolean asked) implements Reading {}

    /** Say which version this is. */
    record Version() implements Reading {}
}
