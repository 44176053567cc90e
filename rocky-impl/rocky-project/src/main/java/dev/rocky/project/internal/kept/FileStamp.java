package dev.rocky.project.internal.kept;

import static java.util.Objects.requireNonNull;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What tells one state of a file from another without looking into it.
 *
 * @param size in bytes
 * @param modified when the content was said to have changed, in nanoseconds; programs may set it
 * @param changed when anything about the file changed, in nanoseconds; nobody can set it
 * @param device where the file is
 * @param node which file it is there: another one that is moved to its place has another number
 */
record FileStamp(long size, long modified, long changed, long device, long node) {

    /** As coarse as the times of a file system may be, and its clock may be apart from ours. */
    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,dev,ino";

    /**
     * Look at a file.
     *
     * @throws IOException if it is not there
     * @throws UnsupportedOperationException if its file system keeps no time that nobody can set
     */
    static FileStamp of(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES);
        return new FileStamp(
                number(attributes, "size"),
                number(attributes, "lastModifiedTime"),
                number(attributes, "ctime"),
                number(attributes, "dev"),
                number(attributes, "ino"));
    }

    private static long number(Map<String, Object> attributes, String name) {
        Object value = requireNonNull(attributes.get(name), name);
        return value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : (Long) value;
    }

    /**
     * Whether the file changed so shortly before that it may change once more without being told apart.
     *
     * @param now in nanoseconds
     */
    boolean isYoung(long now) {
        return Math.max(modified, changed) > now - COARSE;
    }

    void write(Writer out) {
        out.number(size);
        out.fixed(modified);
        out.fixed(changed);
        out.number(device);
        out.number(node);
    }

    static FileStamp read(Reader in) {
        return new FileStamp(in.number(), in.fixed(), in.fixed(), in.number(), in.number());
    }
}
