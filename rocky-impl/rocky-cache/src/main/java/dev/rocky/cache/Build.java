package dev.rocky.cache;

import dev.rocky.Rocky;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells one build of a program from another, so that none believes what another one found out. */
final class Build {

    private static final int DIRECTORY_END = 22;
    private static final int DIRECTORY_END_SIGNATURE = 0x06054b50;

    private Build() {}

    /**
     * Stands for the classes that run now, or empty where nobody can tell where they come from.
     *
     * @param parts a class of each part that has a say in what is kept
     */
    static Optional<ContentKey> of(List<Class<?>> parts) {
        try {
            Set<Path> places = new LinkedHashSet<>();
            for (Class<?> part : parts) {
                CodeSource source = part.getProtectionDomain().getCodeSource();
                if (source == null || source.getLocation() == null) {
                    return Optional.empty();
                }
                places.add(Path.of(source.getLocation().toURI()));
            }
            KeyWriter key = new KeyWriter().text(Rocky.version());
            for (Path place : places) {
                if (Files.isDirectory(place)) {
                    addFolder(key, place);
                } else {
                    addArchive(key, place);
                }
            }
            return Optional.of(key.key());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The directory of an archive holds a checksum of each class. */
    private static void addArchive(KeyWriter key, Path archive) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
            byte[] end = new byte[DIRECTORY_END];
            file.seek(file.length() - end.length);
            file.readFully(end);
            ByteBuffer fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            if (fields.getInt(0) != DIRECTORY_END_SIGNATURE) {
                throw new IOException("the archive ends with a comment");
            }
            byte[] directory = new byte[fields.getInt(12)];
            file.seek(Integer.toUnsignedLong(fields.getInt(16)));
            file.readFully(directory);
            key.bytes(directory);
        }
    }

    private static void addFolder(KeyWriter key, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                key.text(file.toString())
                        .number(Files.size(file))
                        .number(Files.getLastModifiedTime(file).toMillis());
            }
        }
    }
}
