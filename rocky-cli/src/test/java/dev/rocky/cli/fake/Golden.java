package dev.rocky.cli.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts that stand in files; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {

    /** Where the documentation is. */
    public static final Path DOCS = Path.of("../docs");

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** Compare a text with a file below {@code src/test/resources/golden}. */
    public static void check(String name, String actual) {
        check(FOLDER.resolve(name), actual);
    }

    /** Compare a text with a file. */
    public static void check(Path file, String actual) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).content().isEqualTo(actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
