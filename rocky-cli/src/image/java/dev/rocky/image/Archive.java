package dev.rocky.image;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The image as one file: the same bytes for the same image, and every file with the same time. */
final class Archive {

    private static final String PLAIN = "rw-r--r--";
    private static final String EXECUTABLE = "rwxr-xr-x";

    private final Path image;
    private final String root;
    private final FileTime time;

    /**
     * @param root the folder that everything stands in
     * @param time what the files get; the startup cache knows the jar by its time, so it is an even second, which zip
     *     files can say
     */
    Archive(Path image, String root, FileTime time) {
        this.image = image;
        this.root = root;
        this.time = time;
    }

    void tarGz(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                OutputStream gzip = new GZIPOutputStream(out)) {
            TarOutput tar = new TarOutput(gzip, time.toInstant());
            for (Path each : files()) {
                tar.add(name(each), each, Files.isExecutable(each));
            }
            tar.finish();
        }
    }

    void zip(Path file) throws IOException {
        Files.deleteIfExists(file);
        Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(file, options)) {
            for (Path each : files()) {
                Path target = zip.getPath(name(each));
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
                Files.setLastModifiedTime(target, time);
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(Files.isExecutable(each) ? EXECUTABLE : PLAIN));
            }
        }
    }

    /** All files; the few links of a runtime are followed. */
    private List<Path> files() throws IOException {
        return Folders.walk(image).stream().filter(Files::isRegularFile).toList();
    }

    private String name(Path file) {
        return root + "/" + image.relativize(file).toString().replace('\\', '/');
    }
}
