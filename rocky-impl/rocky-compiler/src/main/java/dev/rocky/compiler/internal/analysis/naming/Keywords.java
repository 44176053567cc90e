package dev.rocky.compiler.internal.analysis.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The words that DuckDB puts in quotes where they are names. */
final class Keywords {

    private static final String RESOURCE = "duckdb-keywords.txt";

    private Keywords() {}

    /** Read when the first name is printed: most queries need none. */
    private static final class Loaded {
        static final Set<String> WORDS = load();
    }

    private static Set<String> load() {
        try (InputStream words = Keywords.class.getResourceAsStream(RESOURCE)) {
            if (words == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return Set.of(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name, in quotes where it would not be read as one without them. */
    static String quoted(String name) {
        return isPlain(name) && !Loaded.WORDS.contains(name.toLowerCase(Locale.ROOT))
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            return false;
        }
        return name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }
}
