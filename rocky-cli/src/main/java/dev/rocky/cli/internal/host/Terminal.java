package dev.rocky.cli.internal.host;

/**
 * Which of the two output streams a person is watching.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 */
public record Terminal(boolean out, boolean err) {

    /** Nobody is watching: both streams go to files or pipes. */
    public static final Terminal NONE = new Terminal(false, false);
}
