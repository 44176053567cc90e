package dev.rocky.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Everything on the class path of the program, jar by jar. */
final class Contents {

    private static final String NATIVE_PREFIX = "libduckdb_java.so_";

    private final List<Entry> entries;

    private Contents(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Look through jars and folders, in their order. */
    static Contents of(List<Path> classPath) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path part : classPath) {
            if (Files.isDirectory(part)) {
                folder(part, entries);
            } else if (Files.exists(part)) {
                jar(part, entries);
            }
        }
        return new Contents(entries);
    }

    private static void folder(Path folder, List<Entry> entries) throws IOException {
        for (Path file : Folders.walk(folder)) {
            if (Files.isRegularFile(file)) {
                CRC32 crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                String name = folder.relativize(file).toString().replace('\\', '/');
                entries.add(new Entry(folder, name, crc.getValue()));
            }
        }
    }

    private static void jar(Path jar, List<Entry> entries) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                if (!entry.isDirectory()) {
                    entries.add(new Entry(jar, entry.getName(), entry.getCrc()));
                }
            }
        }
    }

    /** All files but native libraries. */
    List<Entry> files() {
        return entries.stream().filter(entry -> !entry.isNative()).toList();
    }

    /** Changes when any file changes. */
    String fingerprint() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(entry.name())
                    .append(' ')
                    .append(HexFormat.of().toHexDigits(entry.crc()))
                    .append('\n');
        }
        return text.toString();
    }

    /** Put DuckDB's library for this machine where the JVM finds it, instead of unpacking it at every start. */
    void unpackNative(Path folder, FileTime time) throws IOException {
        for (Entry entry : entries) {
            if (entry.isNative() && entry.name().equals(NATIVE_PREFIX + Platform.DUCKDB_NAME)) {
                Path file = folder.resolve(System.mapLibraryName("duckdb_java"));
                try (ZipFile zip = new ZipFile(entry.source().toFile());
                        InputStream in = zip.getInputStream(zip.getEntry(entry.name()))) {
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    /**
     * One file of the class path.
     *
     * @param source the jar or folder that holds it
     * @param crc its check sum
     */
    record Entry(Path source, String name, long crc) {

        boolean isNative() {
            return name.startsWith(NATIVE_PREFIX);
        }
    }
}
