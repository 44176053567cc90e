package dev.rocky.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Writes files that are there as a whole or not at all. */
final class AtomicFile {

    private static final String PREFIX = "writing-";

    /** Longer than any write takes: what is older was left by a process that was ended. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private AtomicFile() {}

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Write a file in an existing folder. */
    static void write(Path folder, String name, Content content) throws IOException {
        removeAbandoned(folder);
        Path temporary = Files.createTempFile(folder, PREFIX, ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.writeTo(out);
            }
            Files.move(
                    temporary,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void removeAbandoned(Path folder) throws IOException {
        Instant longAgo = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : files) {
                removeIfOlder(file, longAgo);
            }
        }
    }

    private static void removeIfOlder(Path file, Instant longAgo) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Its process has just moved it to its place.
        }
    }
}
