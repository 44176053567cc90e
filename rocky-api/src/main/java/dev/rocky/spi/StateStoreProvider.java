package dev.rocky.spi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens state stores. Must be safe for use by several threads.
 *
 * @since 2.0
 */
public interface StateStoreProvider {

    /**
     * Open a store for writing; it is created if it is missing. Only one process can write at a time.
     *
     * @throws StateException if another process writes, the store was made by a newer version, or it cannot be read
     */
    StateStore openForWriting(Path path);

    /**
     * Open a store for reading; others may write meanwhile.
     *
     * @return the store, or empty if there is none; nothing is created
     * @throws StateException if the store was made by a newer version, or it cannot be read
     */
    Optional<StateReader> openForReading(Path path);

    /** The version of the stores that this program reads and writes. */
    int schemaVersion();
}
