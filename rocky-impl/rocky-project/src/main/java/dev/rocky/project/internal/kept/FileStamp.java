package dev.rocky.project.internal.kept;

import static java.util.Objects.requireNonNull;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What tells one state of a file from another without looking into it.
 *
 * @param size in bytes
 * @param modified when the content was said to have changed, in nanoseconds; programs may set it
 * @param changed when anything about the file changed, in nanoseconds; nobody can set it. 0 where the file system keeps
 *     no such time
 * @param node which file it is: another one that is moved to its place has another number
 */
record FileStamp(long size, long modified, long changed, long node) {

    /** As coarse as the times of a file system may be, and its clock may be apart from ours. */
    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    private static final String ON_UNIX = "unix:size,lastModifiedTime,ctime,ino";

    static FileStamp of(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Map<String, Object> attributes = Files.readAttributes(file, ON_UNIX);
            return new FileStamp(
                    number(attributes, "size"),
                    number(attributes, "lastModifiedTime"),
                    number(attributes, "ctime"),
                    number(attributes, "ino"));
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), nanos(attributes.lastModifiedTime()), 0, 0);
    }

    private static long number(Map<String, Object> attributes, String name) {
        Object value = requireNonNull(attributes.get(name), name);
        return value instanceof FileTime time ? nanos(time) : (Long) value;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
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
        out.number(node);
    }

    static FileStamp read(Reader in) {
        return new FileStamp(in.number(), in.fixed(), in.fixed(), in.number());
    }
}
