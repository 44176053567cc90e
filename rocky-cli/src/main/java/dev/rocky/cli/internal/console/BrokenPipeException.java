package dev.rocky.cli.internal.console;

/** Nobody reads the output any more. No error: whoever closed the pipe has seen enough. */
public final class BrokenPipeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenPipeException(Throwable cause) {
        super(cause);
    }
}
