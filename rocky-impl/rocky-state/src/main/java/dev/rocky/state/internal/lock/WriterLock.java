package dev.rocky.state.internal.lock;

import dev.rocky.spi.StateException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a store: a lock of the operating system on the file {@code <store>.lock}, which goes away with
 * the process whatever happens to it. The file names the process for people and stays when the lock is given back,
 * since removing it would let two processes lock two files of one name.
 */
public final class WriterLock implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLIS = 50;

    /** Behind everything that is written, so that the text stays readable where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 30;

    /**
     * The files that this process has locked, or is about to. It must be known before a file is even opened: file
     * locks belong to the process, and closing any channel on the file, also that of a failed attempt, would give the
     * lock back. So this is one set for the process.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Take the lock of a store, after a few attempts if need be.
     *
     * @throws StateException if somebody else holds it, or the file cannot be made
     */
    public static WriterLock take(Path store) {
        Path file = lockFile(store);
        for (int attempt = 1; ; attempt++) {
            WriterLock lock = tryLock(store, file);
            if (lock != null) {
                return lock;
            }
            if (attempt == ATTEMPTS || !paused()) {
                throw new StateException(
                        "the state store " + store + " is being written by " + holder(file),
                        "wait until that run has ended; one run at a time writes a state store",
                        null);
            }
        }
    }

    /** Give the lock back. Closing twice does nothing more. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            // The name of the holder stays in the file; the lock itself is gone with the channel.
            return;
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static @Nullable WriterLock tryLock(Path store, Path file) {
        if (!HELD_HERE.add(file)) {
            return null;
        }
        WriterLock lock = null;
        try {
            lock = lockFile(file, store);
            return lock;
        } finally {
            if (lock == null) {
                HELD_HERE.remove(file);
            }
        }
    }

    // The channel of a lock that was taken is closed with the lock.
    @SuppressWarnings("resource")
    private static @Nullable WriterLock lockFile(Path file, Path store) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            WriterLock taken = null;
            try {
                if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                    channel.truncate(0);
                    String pid = ProcessHandle.current().pid() + "\n";
                    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
                    taken = new WriterLock(file, channel);
                }
                return taken;
            } finally {
                if (taken == null) {
                    channel.close();
                }
            }
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new StateException(
                    "the state store " + store + " cannot be locked: " + file + " cannot be written",
                    "give this user the right to write there, or choose another place with --state-path",
                    e);
        }
    }

    /** The lock file under its one real name, so that no link leads around {@link #HELD_HERE}. */
    private static Path lockFile(Path store) {
        Path file = store.resolveSibling(store.getFileName() + ".lock")
                .toAbsolutePath()
                .normalize();
        Path folder = file.getParent();
        if (folder == null) {
            return file;
        }
        try {
            Files.createDirectories(folder);
            return folder.toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            throw new StateException(
                    "the folder of the state store " + store + " cannot be made",
                    "give this user the right to write there, or choose another place with --state-path",
                    e);
        }
    }

    /** Whoever reads the file must keep the others of this process from locking it meanwhile. */
    private static String holder(Path file) {
        if (!HELD_HERE.add(file)) {
            return "this process already";
        }
        try {
            return pid(file).map(pid -> "another process (PID " + pid + ")").orElse("another process");
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
