package dev.rocky.state.internal.log;

import dev.rocky.spi.StateException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jetbrains.exodus.log.TooBigLoggableException;
import org.jspecify.annotations.Nullable;

/** The folder of a store: finds the generation that counts, checks it, and puts a new one in its place. */
public final class StoreFolder {

    private static final Pattern GENERATION = Pattern.compile("[1-9]\\d{0,17}");
    private static final String UNFINISHED = ".new";
    private static final int READ_ATTEMPTS = 3;

    private final Path store;

    public StoreFolder(Path store) {
        this.store = store;
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
                return answer(() -> {
                    Optional<Path> newest = newest();
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
        return answer(() -> !newest().equals(Optional.of(log.generation())));
    }

    /**
     * Open the log for writing. The caller holds the lock of the store.
     *
     * @param fill writes what every new store holds
     * @throws StateException if the store is damaged or cannot be written
     */
    public OpenLog openForWriting(Consumer<OpenLog> fill) {
        return answer(() -> {
            Optional<Path> newest = newest();
            Files.createDirectories(store);
            Path generation = newest.isPresent() ? newest.get() : add(1, fill);
            intact(generation);
            removeAllBut(generation);
            return OpenLog.writable(generation);
        });
    }

    /** Close a log that was open for writing, and seal it. */
    public void close(OpenLog log) {
        guarded(() -> {
            log.close();
            seal(log.generation());
        });
    }

    /**
     * Put a new generation in the place of a closed log. If that fails the old one stays.
     *
     * @param fill writes everything that the new generation holds
     */
    public void replace(OpenLog closed, Consumer<OpenLog> fill) {
        guarded(() -> removeAllBut(add(number(closed.generation()) + 1, fill)));
    }

    /**
     * Run something that reads or writes the log, and put whatever goes wrong into words.
     *
     * <p>Interrupts wait: one that met a file channel at work would close it under Xodus' hands.
     */
    public <T> T answer(Question<T> question) {
        boolean interrupted = Thread.interrupted();
        try {
            return question.answer();
        } catch (StateException e) {
            throw e;
        } catch (TooBigLoggableException e) {
            throw new StateException(
                    "a record is too large for the state store " + store,
                    "a run of tens of thousands of models can exceed it; run fewer at once",
                    e);
        } catch (IOException e) {
            throw unusable(e);
        } catch (RuntimeException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw unusable(io);
                }
            }
            // Xodus answers a log that makes no sense with whatever the nonsense leads to.
            throw Damage.in(store, "its log cannot be used", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Run something that reads or writes the log, and put whatever goes wrong into words. */
    public void guarded(Action action) {
        answer(() -> {
            action.run();
            return true;
        });
    }

    /** Something that reads the log. */
    public interface Question<T> {
        T answer() throws IOException;
    }

    /** Something that works on the log. */
    public interface Action {
        void run() throws IOException;
    }

    private Optional<Path> newest() throws IOException {
        try (Stream<Path> entries = Files.list(store)) {
            return entries.filter(entry ->
                            GENERATION.matcher(entry.getFileName().toString()).matches())
                    .max((left, right) -> Long.compare(number(left), number(right)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (NotDirectoryException e) {
            throw new StateException(
                    store + " is no state store: found a file, expected a folder",
                    "move the file away, or choose another place with --state-path; a state file of the Rocky that is "
                            + "not written in Java cannot be read",
                    e);
        }
    }

    private static long number(Path generation) {
        return Long.parseLong(generation.getFileName().toString());
    }

    /** The files of a log that is as it was sealed, with nothing missing in between. */
    private List<LogFile> intact(Path generation) throws IOException {
        // The seal first: it never runs ahead of the files then, although a writer may go on meanwhile.
        Optional<Seal> seal = Seal.read(generation);
        List<LogFile> files = LogFile.in(generation);
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
        if (files.isEmpty()) {
            throw Damage.in(store, "it lacks its log", null);
        }
        Optional<String> broken = seal.isPresent() ? seal.get().broken(generation, files) : Optional.empty();
        if (broken.isPresent()) {
            throw Damage.in(store, broken.get(), null);
        }
        return files;
    }

    private Path add(long number, Consumer<OpenLog> fill) throws IOException {
        Path made = store.resolve(number + UNFINISHED);
        removeAll(made);
        Files.createDirectory(made);
        try (OpenLog log = OpenLog.writable(made)) {
            fill.accept(log);
        }
        seal(made);
        sync(made);
        Path generation = store.resolve(Long.toString(number));
        Files.move(made, generation, StandardCopyOption.ATOMIC_MOVE);
        sync(store);
        sync(store.toAbsolutePath().resolveSibling(""));
        return generation;
    }

    private static void seal(Path generation) throws IOException {
        List<LogFile> files = LogFile.in(generation);
        LogFile last = files.get(files.size() - 1);
        Seal.of(last.address(), last.read(generation)).write(generation);
    }

    /** Let names in a folder survive a loss of power, where the system can. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; its file system keeps names by itself.
            return;
        }
    }

    private void removeAllBut(Path kept) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(store)) {
            entries = all.filter(entry -> !entry.equals(kept))
                    .filter(StoreFolder::isOurs)
                    .toList();
        }
        for (Path entry : entries) {
            removeAll(entry);
        }
    }

    private static boolean isOurs(Path entry) {
        String name = entry.getFileName().toString();
        String number = name.endsWith(UNFINISHED) ? name.substring(0, name.length() - UNFINISHED.length()) : name;
        return GENERATION.matcher(number).matches();
    }

    private static void removeAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private StateException unusable(IOException cause) {
        String reason = switch (cause) {
            case AccessDeniedException denied -> "no right to use " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            default -> String.valueOf(cause.getMessage());
        };
        return new StateException(
                "the state store " + store + " cannot be used: " + reason,
                "see to it that this user may read and write there, or choose another place with --state-path",
                cause);
    }
}
