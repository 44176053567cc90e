package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The parts of a name, each as {@link #quoted(String)}. */
    static String quoted(QualifiedName name) {
        return name.parts().stream().map(Name::text).map(Keywords::quoted).collect(Collectors.joining("."));
    }

    private static boolean isPlain(String name) {
        boolean number = name.length() > 1 && name.charAt(0) == '_' && Character.isDigit(name.charAt(1));
        if (name.isEmpty() || number || Character.isDigit(name.charAt(0))) {
            return false;
        }
        return name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }
}
