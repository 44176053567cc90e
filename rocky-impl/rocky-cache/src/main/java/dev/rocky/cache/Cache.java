package dev.rocky.cache;

import dev.rocky.cache.format.Reader;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Entries that a file keeps from one process to the next. Safe for use by several threads.
 *
 * <p>Whatever is wrong with the file or its folder, nothing fails: then there is more to do, and perhaps again the next
 * time. What was not asked for is kept too, as another branch or other settings may want it, as long as it is not more
 * than what was.
 */
public final class Cache {

    /** Fewer entries are found out faster than a file is read. */
    private static final int WORTH_A_FILE = 50;

    private static final String IGNORE = ".gitignore";

    private final Path folder;
    private final String name;
    private final ContentKey build;
    private final EntryFile file;
    private final Set<ContentKey> used = ConcurrentHashMap.newKeySet();
    private final Map<ContentKey, byte[]> added = new ConcurrentHashMap<>();

    private Cache(Path folder, String name, ContentKey build) {
        this.folder = folder;
        this.name = name;
        this.build = build;
        this.file = EntryFile.read(folder.resolve(name), build);
    }

    /**
     * Open what a folder keeps. The folder is made when there is something to keep.
     *
     * @param name the file in it
     * @param parts a class of each part of the program that has a say in what is kept
     * @return empty where nobody can tell one build of these parts from another
     */
    public static Optional<Cache> in(Path folder, String name, List<Class<?>> parts) {
        return Build.of(parts).map(build -> new Cache(folder, name, build));
    }

    /**
     * An entry that is as it was written; what is asked for stays.
     *
     * @param read makes something of it, or nothing where it does not fit any more
     */
    public <T> Optional<T> find(ContentKey key, Function<Reader, Optional<T>> read) {
        Optional<Slice> slice = file.find(key);
        if (slice.isEmpty()) {
            return Optional.empty();
        }
        Slice entry = slice.get();
        Reader in = new Reader(entry.bytes(), entry.start(), entry.length());
        try {
            Optional<T> found = read.apply(in);
            if (found.isPresent()) {
                in.end();
                used.add(key);
            }
            return found;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            // Written by nobody: find it out again.
            return Optional.empty();
        }
    }

    /** Keep an entry, in the place of the one before. */
    public void keep(ContentKey key, byte[] entry) {
        added.put(key, entry);
    }

    /** See to it that what was kept is there the next time, if that can be done. */
    public void save() {
        boolean worthAFile = added.size() >= WORTH_A_FILE || Files.exists(folder.resolve(name));
        if (added.isEmpty() || !worthAFile) {
            return;
        }
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(IGNORE), "*\n");
            }
            EntryFile.write(folder, name, build, entries());
        } catch (IOException | DirectoryIteratorException | UnsupportedOperationException e) {
            // A folder that nobody may write to, a full disk: the next process does the work again.
        }
    }

    private Map<ContentKey, Slice> entries() {
        Map<ContentKey, Slice> entries = new LinkedHashMap<>();
        Map<ContentKey, Slice> others = new LinkedHashMap<>();
        added.forEach((key, bytes) -> entries.put(key, new Slice(bytes, 0, bytes.length)));
        for (ContentKey key : file.keys()) {
            if (!added.containsKey(key)) {
                file.find(key).ifPresent(slice -> (used.contains(key) ? entries : others).put(key, slice));
            }
        }
        if (size(others) <= size(entries)) {
            entries.putAll(others);
        }
        return entries;
    }

    private static long size(Map<ContentKey, Slice> entries) {
        return entries.values().stream().mapToLong(Slice::length).sum();
    }
}
