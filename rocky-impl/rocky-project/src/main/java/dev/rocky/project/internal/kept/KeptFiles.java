package dev.rocky.project.internal.kept;

import dev.rocky.cache.Cache;
import dev.rocky.cache.ContentKey;
import dev.rocky.cache.KeyWriter;
import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.RecordFormat;
import dev.rocky.cache.format.Writer;
import dev.rocky.model.ConfigValue;
import dev.rocky.project.internal.toml.KeptOrigins;
import dev.rocky.project.internal.toml.KeptOrigins.Texts;
import dev.rocky.source.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Records that were made of files. Safe for use by several threads.
 *
 * @param <T> the class of the records
 */
public final class KeptFiles<T extends Record> {

    private final Optional<Cache> cache;
    private final Class<T> type;
    private final RecordFormat<Origin, Texts> format =
            new RecordFormat<>(Origin.class, new KeptOrigins(), Set.of(ConfigValue.Secret.class));
    private final long start;

    private KeptFiles(Optional<Cache> cache, Class<T> type, long start) {
        this.cache = cache;
        this.type = type;
        this.start = start;
    }

    /**
     * Open what a folder keeps.
     *
     * @param folder empty for nothing
     * @param name the file in it
     * @param clock tells which files have just changed
     */
    public static <T extends Record> KeptFiles<T> in(
            Optional<Path> folder, String name, Class<T> type, InstantSource clock) {
        List<Class<?>> parts = List.of(KeptFiles.class, Cache.class, Origin.class);
        return new KeptFiles<>(
                folder.flatMap(each -> Cache.in(each, name, parts)),
                type,
                TimeUnit.MILLISECONDS.toNanos(clock.millis()));
    }

    /** Whether anything can be kept. */
    public boolean isOn() {
        return cache.isPresent();
    }

    /**
     * Files as they are, before anybody looks into them.
     *
     * @param name of what is made of them, unique among all
     * @param circumstances stands for everything else that it depends on
     */
    public Optional<Found> look(String name, List<Path> files, ContentKey circumstances) {
        List<FileStamp> stamps = new ArrayList<>(files.size());
        KeyWriter key = new KeyWriter().text(KeptOrigins.READER).text(name);
        try {
            for (Path file : files) {
                key.text(String.valueOf(file.getFileName()));
                stamps.add(FileStamp.of(file));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // Nobody can tell whether it has changed. Whoever reads it will tell what is wrong with it.
            return Optional.empty();
        }
        return Optional.of(new Found(key.key(), files, stamps, circumstances));
    }

    /** Files that were looked at. */
    public final class Found {

        private final ContentKey key;
        private final List<Path> files;
        private final List<FileStamp> stamps;
        private final ContentKey circumstances;

        private Found(ContentKey key, List<Path> files, List<FileStamp> stamps, ContentKey circumstances) {
            this.key = key;
            this.files = files;
            this.stamps = stamps;
            this.circumstances = circumstances;
        }

        /** What was made of these files when they were the same. */
        public Optional<T> before() {
            return cache.flatMap(kept -> kept.find(key, this::read));
        }

        /** Keep what was made of them, if that can be done, and if it will be known whether they have changed. */
        public void keep(T value) {
            for (FileStamp stamp : stamps) {
                if (stamp.isYoung(start)) {
                    return;
                }
            }
            Writer out = new Writer();
            out.list(stamps, (writer, stamp) -> stamp.write(writer));
            out.fixed(circumstances.high());
            out.fixed(circumstances.low());
            try {
                format.write(out, value, Texts.in(files));
            } catch (IllegalArgumentException e) {
                // It holds something that is found out anew each time.
                return;
            }
            cache.ifPresent(kept -> kept.keep(key, out.bytes()));
        }

        private Optional<T> read(Reader in) {
            boolean same = in.list(FileStamp::read).equals(stamps)
                    && new ContentKey(in.fixed(), in.fixed()).equals(circumstances);
            return same ? Optional.of(format.read(in, type, Texts.in(files))) : Optional.empty();
        }
    }

    /** See to it that what was kept is there the next time, if that can be done. */
    public void save() {
        cache.ifPresent(Cache::save);
    }
}
