package dev.rocky.cli.internal.command;

/** How the process ends. */
public final class ExitCode {

    /** Everything went well; there may be warnings. */
    public static final int SUCCESS = 0;

    /** It failed. */
    public static final int FAILURE = 1;

    /** Something was built and something was not. */
    public static final int PARTIAL = 2;

    /** The command line makes no sense. */
    public static final int USAGE = 2;

    /** Somebody asked for an early end. */
    public static final int INTERRUPTED = 130;

    /** Nobody reads the output any more. */
    public static final int BROKEN_PIPE = 141;

    private ExitCode() {}
}
