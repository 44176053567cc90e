package dev.rocky.diagnostic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something cannot go on.
 *
 * <p>The message says in plain words what was found and what was expected; it is meant to be shown
 * as it is, without a stack trace.
 *
 * @since 2.0
 */
public class RockyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String help;

    public RockyException(String message) {
        this(message, null, null);
    }

    public RockyException(String message, @Nullable String help) {
        this(message, help, null);
    }

    public RockyException(String message, @Nullable String help, @Nullable Throwable cause) {
        super(message, cause);
        this.help = help;
    }

    /** What was found and what was expected; never {@code null}. */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }

    /** What to do about it, where that is known. */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }
}
