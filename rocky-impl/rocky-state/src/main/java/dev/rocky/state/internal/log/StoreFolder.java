package dev.rocky.state.internal.log;

import dev.rocky.spi.StateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The folder of a store: opens the log that counts once it has been found intact, and puts a new one in its place. */
public final class StoreFolder {

    private static final int READ_ATTEMPTS = 3;

    private final Path store;
    private final Guard guard;
    private final Generations generations;

    public StoreFolder(Path store) {
        this.store = store;
        this.guard = new Guard(store);
        this.generations = new Generations(store);
    }

    /** Runs what works on a log of this store. */
    public Guard guard() {
        return guard;
    }

    /**
     * Open the log as it stands now.
     *
     * @return the log, or empty if there is no store
     * @throws StateException if the store is damaged or cannot be read
     */
    public Optional<OpenLog> openFrozen() {
        for (int attempt = 1; ; attempt++) {
            try {
                return guard.answer(() -> {
                    Optional<Path> newest = generations.newest();
                    return newest.isEmpty()
                            ? Optional.empty()
                            : Optional.of(OpenLog.frozen(newest.get(), intact(newest.get())));
                });
            } catch (StateException e) {
                // A writer that puts a new generation in place, or comes back from a crash, is over in a moment.
                if (attempt == READ_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Whether another generation counts by now. */
    public boolean isOutdated(OpenLog log) {
        return guard.answer(() -> !generations.newest().equals(Optional.of(log.generation())));
    }

    /**
     * Open the log for writing. The caller holds the lock of the store.
     *
     * @param fill writes what every new store holds
     * @throws StateException if the store is damaged or cannot be written
     */
    public OpenLog openForWriting(Consumer<OpenLog> fill) {
        return guard.answer(() -> {
            Optional<Path> newest = generations.newest();
            Path generation = newest.isPresent() ? newest.get() : generations.add(newest, log -> write(log, fill));
            intact(generation);
            generations.removeAllBut(generation);
            return OpenLog.writable(generation);
        });
    }

    /** Close a log that was open for writing, and seal it. */
    public void close(OpenLog log) {
        guard.run(() -> {
            log.close();
            Seal.of(log.generation()).write(log.generation());
        });
    }

    /**
     * Put a new log in the place of one. If that fails the old one stays.
     *
     * @param old the log that counts; nobody writes it any more
     * @param fill writes everything that the new log holds
     */
    public void replace(OpenLog old, Consumer<OpenLog> fill) {
        guard.run(() ->
                generations.removeAllBut(generations.add(Optional.of(old.generation()), log -> write(log, fill))));
    }

    private static void write(Path generation, Consumer<OpenLog> fill) {
        try (OpenLog log = OpenLog.writable(generation)) {
            fill.accept(log);
        }
    }

    /** The files of a log that is as it was sealed, with nothing missing in between. */
    private List<LogFile> intact(Path generation) throws IOException {
        // The seal first: it never runs ahead of the files then, although a writer may go on meanwhile.
        Optional<Seal> seal = Seal.read(generation);
        List<LogFile> files = LogFile.in(generation);
        if (files.isEmpty()) {
            throw Damage.in(store, "it lacks its log", null);
        }
        for (int index = 0; index < files.size(); index++) {
            LogFile file = files.get(index);
            long expected = index * LogFile.BYTES;
            if (file.address() != expected) {
                throw Damage.in(store, "it lacks the file " + LogFile.name(expected), null);
            }
            long length = Files.size(file.path(generation));
            if (length != LogFile.BYTES && index < files.size() - 1) {
                throw Damage.in(store, Damage.length(file, length, LogFile.BYTES), null);
            }
        }
        Optional<String> broken = seal.isPresent() ? seal.get().broken(generation, files) : Optional.empty();
        if (broken.isPresent()) {
            throw Damage.in(store, broken.get(), null);
        }
        return files;
    }
}
