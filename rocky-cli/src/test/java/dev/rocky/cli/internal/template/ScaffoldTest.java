package dev.rocky.cli.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.diagnostic.RockyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldTest {

    @TempDir
    Path folder;

    @Test
    void what_is_kept_stays() {
        try (Scaffold scaffold = new Scaffold()) {
            scaffold.file(folder.resolve("a/b/c.txt"), "c");
            scaffold.keep();
        }

        assertThat(folder.resolve("a/b/c.txt")).hasContent("c");
    }

    @Test
    void what_is_not_kept_leaves_nothing_behind_but_what_was_there() throws IOException {
        Files.createDirectory(folder.resolve("old"));
        Files.writeString(folder.resolve("old/there"), "before");
        try (Scaffold scaffold = new Scaffold()) {
            scaffold.file(folder.resolve("new/deep/file"), "x");
            scaffold.file(folder.resolve("old/file"), "y");
        }

        assertThat(folder).isDirectoryContaining("glob:**/old").isDirectoryNotContaining("glob:**/new");
        assertThat(folder.resolve("old")).isDirectoryNotContaining("glob:**/file");
        assertThat(folder.resolve("old/there")).hasContent("before");
    }

    @Test
    void a_file_that_is_there_is_not_touched() throws IOException {
        Files.writeString(folder.resolve("mine"), "mine");
        try (Scaffold scaffold = new Scaffold()) {
            assertThatThrownBy(() -> scaffold.file(folder.resolve("mine"), "yours"))
                    .isInstanceOf(RockyException.class)
                    .hasMessage("cannot write '" + folder.resolve("mine") + "': it is there already");
        }

        assertThat(folder.resolve("mine")).hasContent("mine");
    }

    @Test
    void replacing_puts_the_whole_text_in_place_of_the_old() throws IOException {
        Path file = folder.resolve("deep/file.sql");
        Scaffold.replace(file, "first");
        Scaffold.replace(file, "second");

        assertThat(file).hasContent("second");
        assertThat(file.getParent()).isDirectoryContaining("glob:**/file.sql");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).hasSize(1);
        }
    }
}
