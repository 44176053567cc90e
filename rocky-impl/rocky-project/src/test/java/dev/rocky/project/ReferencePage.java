package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages below {@code docs/reference} that are made from code; {@code -Dgolden.update=true} writes them anew. */
public final class ReferencePage {

    private static final Path FOLDER = Path.of("../../docs/reference");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private ReferencePage() {}

    /** Compare a page with what it should be. */
    public static void check(String name, String expected) {
        Path page = FOLDER.resolve(name);
        try {
            if (UPDATE) {
                Files.createDirectories(FOLDER);
                Files.writeString(page, expected);
            }
            assertThat(page).content().isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
