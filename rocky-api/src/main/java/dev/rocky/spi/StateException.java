package dev.rocky.spi;

import dev.rocky.diagnostic.RockyException;
import org.jspecify.annotations.Nullable;

/**
 * The state store cannot be opened, read or written.
 *
 * @since 2.0
 */
public final class StateException extends RockyException {

    private static final long serialVersionUID = 1L;

    public StateException(String message, @Nullable String help, @Nullable Throwable cause) {
        super(message, help, cause);
    }
}
