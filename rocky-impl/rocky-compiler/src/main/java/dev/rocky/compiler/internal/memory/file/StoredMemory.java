package dev.rocky.compiler.internal.memory.file;

import dev.rocky.cache.Cache;
import dev.rocky.cache.ContentKey;
import dev.rocky.compiler.internal.memory.CompileMemory;
import dev.rocky.compiler.internal.memory.Remembered;
import dev.rocky.compiler.internal.memory.format.RememberedFormat;
import dev.rocky.compiler.internal.resolve.QueryFacts;
import dev.rocky.model.Project;
import dev.rocky.sql.QueryParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Remembers queries from one process to the next. */
public final class StoredMemory implements CompileMemory {

    private static final String FILE = "queries.bin";
    private static final List<Class<?>> PARTS =
            List.of(StoredMemory.class, Cache.class, QueryParser.class, Project.class);

    private final Cache cache;

    private StoredMemory(Cache cache) {
        this.cache = cache;
    }

    /** Open what a folder remembers. */
    public static CompileMemory in(Path folder) {
        Optional<Cache> cache = Cache.in(folder, FILE, PARTS);
        return cache.isPresent() ? new StoredMemory(cache.get()) : CompileMemory.NONE;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Optional<Remembered> find(ContentKey query) {
        return cache.find(query, in -> Optional.of(RememberedFormat.read(in)));
    }

    @Override
    public Optional<QueryFacts> facts(ContentKey query) {
        return cache.find(query, in -> Optional.of(RememberedFormat.facts(in)));
    }

    @Override
    public void keep(ContentKey query, Remembered known) {
        cache.keep(query, RememberedFormat.write(known));
    }

    @Override
    public void save() {
        cache.save();
    }
}
