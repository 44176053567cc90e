package dev.rocky.cli.internal.line;

import java.util.Optional;

/** A command line that cannot be understood. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Exceptions of this program are never written to a stream.
    @SuppressWarnings("serial")
    private final Optional<String> help;

    private final String command;
    private final String synopsis;

    UsageException(String message, Optional<String> help, String command, String synopsis) {
        super(message);
        this.help = help;
        this.command = command;
        this.synopsis = synopsis;
    }

    /** What is wrong, what to do, and how the command is meant, in several lines. */
    public String text() {
        return "error: " + getMessage() + "\n"
                + help.map(advice -> "  help: " + advice + "\n").orElse("")
                + "\nUsage: " + synopsis + "\nTry '" + command + " --help' for more.";
    }
}
