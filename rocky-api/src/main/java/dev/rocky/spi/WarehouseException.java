package dev.rocky.spi;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.run.FailureKind;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A warehouse refused or could not be reached.
 *
 * @since 2.0
 */
public final class WarehouseException extends RockyException {

    private static final long serialVersionUID = 1L;

    private static final int NOWHERE = -1;

    private final FailureKind kind;
    private final int position;

    /**
     * @param message what the warehouse said, without the names of driver classes
     */
    public WarehouseException(FailureKind kind, String message, @Nullable String help, @Nullable Throwable cause) {
        this(kind, message, help, NOWHERE, cause);
    }

    /**
     * @param message what the warehouse said, without the names of driver classes
     * @param position the index of the character in the statement that the warehouse points at
     */
    public WarehouseException(
            FailureKind kind, String message, @Nullable String help, int position, @Nullable Throwable cause) {
        super(message, help, cause);
        this.kind = requireNonNull(kind, "kind");
        this.position = position;
    }

    /** What kind of failure it is. */
    public FailureKind kind() {
        return kind;
    }

    /** The index of the character in the statement that the warehouse points at, where it points at one. */
    public OptionalInt position() {
        return position == NOWHERE ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
