package dev.rocky.state.internal.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jetbrains.exodus.log.LogUtil;

/**
 * One file of a log.
 *
 * @param address the address of its first byte
 */
record LogFile(long address) implements Comparable<LogFile> {

    /**
     * The length of a full file. Opening a log reads its last file, so short files open faster; a record must fit
     * into one.
     */
    static final long BYTES = 1 << 20;

    static String name(long address) {
        return LogUtil.getLogFilename(address);
    }

    /** The files in a folder, in the order of the log. */
    static List<LogFile> in(Path generation) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(LogUtil::isLogFileName)
                    .map(name -> new LogFile(LogUtil.getAddress(name)))
                    .sorted()
                    .toList();
        }
    }

    Path path(Path generation) {
        return generation.resolve(name(address));
    }

    byte[] read(Path generation) throws IOException {
        return Files.readAllBytes(path(generation));
    }

    @Override
    public int compareTo(LogFile other) {
        return Long.compare(address, other.address);
    }
}
