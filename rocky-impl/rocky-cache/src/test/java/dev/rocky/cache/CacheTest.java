package dev.rocky.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cache.format.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    private static final String NAME = "things.bin";

    @TempDir
    private Path folder;

    private Cache open() {
        return Cache.in(folder.resolve("cache"), NAME, List.of(Cache.class)).orElseThrow();
    }

    private static ContentKey key(int number) {
        return new KeyWriter().number(number).key();
    }

    private static byte[] entry(String text) {
        Writer out = new Writer();
        out.text(text);
        return out.bytes();
    }

    private static Optional<String> find(Cache cache, int number) {
        return cache.find(key(number), in -> Optional.of(in.text()));
    }

    private void keep(int from, int to) {
        Cache cache = open();
        for (int i = from; i < to; i++) {
            cache.keep(key(i), entry("entry " + i));
        }
        cache.save();
    }

    @Test
    void what_was_kept_is_there_the_next_time() {
        keep(0, 60);
        assertThat(find(open(), 7)).contains("entry 7");
        assertThat(find(open(), 60)).isEmpty();
    }

    @Test
    void a_few_entries_make_no_file_but_are_added_to_one() {
        keep(0, 49);
        assertThat(folder.resolve("cache")).doesNotExist();
        keep(0, 60);
        keep(60, 61);
        assertThat(find(open(), 60)).contains("entry 60");
    }

    @Test
    void what_nobody_asks_for_is_kept_as_long_as_it_is_not_more_than_the_rest() {
        keep(0, 60);
        keep(60, 120);
        assertThat(find(open(), 0)).contains("entry 0");
        keep(120, 121);
        assertThat(find(open(), 0)).isEmpty();
    }

    @Test
    void an_entry_that_does_not_fit_any_more_is_not_found() {
        keep(0, 60);
        Cache cache = open();
        assertThat(cache.find(key(1), in -> Optional.empty())).isEmpty();
        assertThat(cache.find(key(1), in -> Optional.of(in.text() + in.text()))).isEmpty();
        assertThat(cache.find(key(1), in -> Optional.of("does not read it"))).isEmpty();
    }

    @Test
    void nobody_but_git_is_told_of_the_folder() throws IOException {
        keep(0, 60);
        assertThat(Files.readString(folder.resolve("cache/.gitignore"))).isEqualTo("*\n");
    }
}
