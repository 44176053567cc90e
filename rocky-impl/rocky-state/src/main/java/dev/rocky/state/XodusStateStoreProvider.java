package dev.rocky.state;

import dev.rocky.spi.StateReader;
import dev.rocky.spi.StateStore;
import dev.rocky.spi.StateStoreProvider;
import dev.rocky.state.internal.store.FrozenState;
import dev.rocky.state.internal.store.WrittenState;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Keeps state in a folder with a Xodus environment.
 *
 * @since 2.0
 */
public final class XodusStateStoreProvider implements StateStoreProvider {

    private final Clock clock;

    /** For {@link java.util.ServiceLoader}. */
    public XodusStateStoreProvider() {
        this(Clock.systemUTC());
    }

    /**
     * @param clock tells which runs are old enough to be forgotten
     */
    public XodusStateStoreProvider(Clock clock) {
        this.clock = clock;
    }

    @Override
    public StateStore openForWriting(Path path) {
        return WrittenState.open(path, clock);
    }

    @Override
    public Optional<StateReader> openForReading(Path path) {
        return FrozenState.open(path);
    }

    @Override
    public int schemaVersion() {
        return FrozenState.SUPPORTED_VERSION;
    }
}
