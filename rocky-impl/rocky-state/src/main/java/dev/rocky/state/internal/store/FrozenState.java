package dev.rocky.state.internal.store;

import dev.rocky.spi.StateException;
import dev.rocky.spi.StateReader;
import dev.rocky.state.internal.log.OpenLog;
import dev.rocky.state.internal.log.StoreFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** A store as it stood at one moment. */
public final class FrozenState extends StoredState {

    /** The newest version that can be read. */
    public static final int SUPPORTED_VERSION = Table.SCHEMA_VERSION;

    private final StoreFolder folder;
    private OpenLog log;
    private boolean closed;

    private FrozenState(Path store, StoreFolder folder, OpenLog log) {
        super(store);
        this.folder = folder;
        this.log = log;
    }

    /**
     * Open a store for reading.
     *
     * @return the store, or empty if there is none
     * @throws StateException if it is damaged, cannot be read, or a newer program made it
     */
    public static Optional<StateReader> open(Path store) {
        StoreFolder folder = new StoreFolder(store);
        return folder.openFrozen().map(log -> {
            FrozenState state = new FrozenState(store, folder, log);
            try {
                state.schemaVersion();
                return state;
            } catch (RuntimeException e) {
                state.close();
                throw e;
            }
        });
    }

    @Override
    synchronized <T> T answer(Function<Records, T> question) {
        if (closed) {
            throw new IllegalStateException("the state store is closed");
        }
        try {
            return read(question);
        } catch (StateException e) {
            if (!folder.isOutdated(log)) {
                throw e;
            }
            // The writer has compacted the store since, and removed what this view was reading.
            log.close();
            log = folder.openFrozen().orElseThrow(() -> e);
            return read(question);
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            log.close();
        }
    }

    private <T> T read(Function<Records, T> question) {
        return folder.guard().answer(() -> Records.read(log.environment(), question));
    }
}
