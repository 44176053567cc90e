package dev.rocky.compiler.internal.memory.file;

import dev.rocky.compiler.internal.memory.CompileMemory;
import dev.rocky.compiler.internal.memory.ContentKey;
import dev.rocky.compiler.internal.memory.Remembered;
import dev.rocky.compiler.internal.memory.format.RememberedFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers queries from one process to the next.
 *
 * <p>Whatever is wrong with the file or its folder, nothing fails: then there is more to do, and perhaps again the next
 * time. What was not asked for is kept too, as another branch or other variables may want it, as long as it is not more
 * than what was.
 */
public final class StoredMemory implements CompileMemory {

    private static final String FILE = "queries.bin";
    /** Fewer queries are read faster than a file. */
    private static final int WORTH_A_FILE = 50;

    private static final String IGNORE = ".gitignore";

    private final Path folder;
    private final ContentKey build;
    private final MemoryFile file;
    private final Set<ContentKey> used = ConcurrentHashMap.newKeySet();
    private final Map<ContentKey, byte[]> added = new ConcurrentHashMap<>();

    private StoredMemory(Path folder, ContentKey build) {
        this.folder = folder;
        this.build = build;
        this.file = MemoryFile.read(folder.resolve(FILE), build);
    }

    /** Open what a folder remembers. The folder is made when there is something to keep. */
    public static CompileMemory in(Path folder) {
        Optional<ContentKey> build = Build.current();
        return build.isPresent() ? new StoredMemory(folder, build.get()) : CompileMemory.NONE;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Optional<Remembered> find(ContentKey query) {
        Optional<Slice> slice = file.find(query);
        if (slice.isEmpty()) {
            return Optional.empty();
        }
        Slice entry = slice.get();
        try {
            Remembered remembered = RememberedFormat.read(entry.bytes(), entry.start(), entry.length());
            used.add(query);
            return Optional.of(remembered);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            // Written by nobody: find it out again.
            return Optional.empty();
        }
    }

    @Override
    public void keep(ContentKey query, Remembered known) {
        added.put(query, RememberedFormat.write(known));
    }

    @Override
    public void save() {
        boolean worthAFile = added.size() >= WORTH_A_FILE || Files.exists(folder.resolve(FILE));
        if (added.isEmpty() || !worthAFile) {
            return;
        }
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(IGNORE), "*\n");
            }
            MemoryFile.write(folder, FILE, build, entries());
        } catch (IOException e) {
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
