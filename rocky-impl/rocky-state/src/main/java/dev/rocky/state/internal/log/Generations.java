package dev.rocky.state.internal.log;

import dev.rocky.spi.StateException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folders of a store: each holds a whole log, and the one with the highest number counts. */
final class Generations {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final String UNFINISHED = ".new";

    private final Path store;

    Generations(Path store) {
        this.store = store;
    }

    /** The generation that counts, or empty if there is none. */
    Optional<Path> newest() throws IOException {
        try (Stream<Path> entries = Files.list(store)) {
            return entries.filter(entry ->
                            NUMBER.matcher(entry.getFileName().toString()).matches())
                    .max(Comparator.comparingLong(Generations::number));
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

    /**
     * Make the next generation. It comes into being in one step, when it is whole and on the disk.
     *
     * @param fill makes a log in a folder
     */
    Path add(Optional<Path> newest, Consumer<Path> fill) throws IOException {
        String name = Long.toString(newest.map(Generations::number).orElse(0L) + 1);
        Path made = store.resolve(name + UNFINISHED);
        remove(made);
        Files.createDirectories(made);
        fill.accept(made);
        Seal.of(made).write(made);
        sync(made);
        Path generation = store.resolve(name);
        Files.move(made, generation, StandardCopyOption.ATOMIC_MOVE);
        sync(store);
        sync(store.toAbsolutePath().resolveSibling(""));
        return generation;
    }

    /** Remove what newer generations have replaced and what crashes have left. */
    void removeAllBut(Path kept) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(store)) {
            entries = all.filter(entry -> !entry.equals(kept))
                    .filter(Generations::isOurs)
                    .toList();
        }
        for (Path entry : entries) {
            remove(entry);
        }
    }

    private static long number(Path generation) {
        return Long.parseLong(generation.getFileName().toString());
    }

    private static boolean isOurs(Path entry) {
        String name = entry.getFileName().toString();
        String number = name.endsWith(UNFINISHED) ? name.substring(0, name.length() - UNFINISHED.length()) : name;
        return NUMBER.matcher(number).matches();
    }

    /** Let the names in a folder survive a loss of power, where the system can. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; its file system keeps names by itself.
            return;
        }
    }

    private static void remove(Path folder) throws IOException {
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
}
