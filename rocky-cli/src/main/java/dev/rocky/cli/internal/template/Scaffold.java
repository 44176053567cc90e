package dev.rocky.cli.internal.template;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.RockyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Puts new files on disk: all of them, or none. What is not {@link #keep kept} is gone when this is closed. */
public final class Scaffold implements AutoCloseable {

    private final Deque<Path> created = new ArrayDeque<>();

    /** Write a file at once or not at all, over one that may be there. */
    public static void replace(Path file, String text) {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try (Scaffold scaffold = new Scaffold()) {
            Files.createDirectories(folderOf(file));
            Files.deleteIfExists(partial);
            scaffold.file(partial, text);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failure("cannot write '" + file + "'", e);
        }
    }

    /** Make a folder, with those it stands in; it may be there already. */
    public void folder(Path folder) {
        Path missing = null;
        for (Path each = folder.toAbsolutePath(); each != null && !Files.exists(each); each = each.getParent()) {
            missing = each;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure("cannot make the folder '" + folder + "'", e);
        }
        if (missing != null) {
            created.push(missing);
        }
    }

    /** Write a file that must not be there, and make its folder. */
    public void file(Path file, String text) {
        folder(folderOf(file));
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            created.push(file);
        } catch (IOException e) {
            throw failure("cannot write '" + file + "'", e);
        }
    }

    /** Let everything stay. */
    public void keep() {
        created.clear();
    }

    @Override
    public void close() {
        while (!created.isEmpty()) {
            delete(created.pop());
        }
    }

    private static Path folderOf(Path file) {
        return requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
    }

    /** Delete a file, or a folder with everything in it, as far as that goes. */
    private static void delete(Path path) {
        try (Stream<Path> inside = Files.walk(path)) {
            List<Path> contentFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : contentFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be deleted stays. The failure that led here is the one to report.
        }
    }

    /** What the operating system says, in plain words. */
    static RockyException failure(String what, IOException e) {
        String why = switch (e) {
            case FileAlreadyExistsException there -> "it is there already";
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(e.getMessage());
        };
        return new RockyException(what + ": " + why, null, e);
    }
}
