package dev.rocky.state.internal.log;

import dev.rocky.spi.StateException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The words for a store that is not as it was left. */
public final class Damage {

    private Damage() {}

    /** A store that cannot be trusted any more. */
    public static StateException in(Path store, String found, @Nullable Throwable cause) {
        return new StateException(
                "the state store " + store + " is damaged: " + found,
                "restore the folder from a backup, or move it away to start anew: the next run then loads incremental "
                        + "models from the beginning",
                cause);
    }

    /** A file that is shorter than it was. */
    static String length(LogFile file, long found, long expected) {
        return LogFile.name(file.address()) + " has " + found + " bytes, expected " + expected;
    }
}
