package dev.rocky.compiler.internal.functions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files that catalogues are made of.
 *
 * <p>A line is a function, or several of one kind: names with commas between them, the {@link FunctionKind kind}, the
 * {@link NullRule}, the {@link ResultRule} with its parameter, and the {@link SignatureReader signatures}, with tabs in
 * between. Names are in lower case. A later line adds to an earlier one: what it leaves empty stays as it was. Lines with
 * {@code #} are comments.
 */
final class CatalogReader {

    private final Map<String, CatalogEntry> values = new HashMap<>(2048);
    private final Map<String, CatalogEntry> tables = new HashMap<>(256);

    private CatalogReader() {}

    /** The functions that files beside this class list. */
    static Catalog read(List<String> files) {
        CatalogReader reader = new CatalogReader();
        for (String file : files) {
            reader.addAll(resource(file));
        }
        return new Catalog(reader.values, reader.tables);
    }

    private static String resource(String name) {
        try (InputStream stream = CatalogReader.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the catalogue '" + name + "' is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addAll(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start && text.charAt(start) != '#') {
                add(text, start, end);
            }
            start = end + 1;
        }
    }

    private void add(String text, int start, int end) {
        int kindAt = text.indexOf('\t', start) + 1;
        Map<String, CatalogEntry> target = text.startsWith("table", kindAt) ? tables : values;
        CatalogEntry.Line line = new CatalogEntry.Line(text, kindAt, end);
        CatalogEntry added = new CatalogEntry(line, Optional.empty());
        int name = start;
        while (name < kindAt) {
            int comma = text.indexOf(',', name);
            int nameEnd = comma < 0 || comma > kindAt ? kindAt - 1 : comma;
            String key = text.substring(name, nameEnd);
            CatalogEntry known = target.put(key, added);
            if (known != null) {
                target.put(key, new CatalogEntry(line, Optional.of(known)));
            }
            name = nameEnd + 1;
        }
    }

    /** The functions of a dialect by their names in lower case. */
    record Catalog(Map<String, CatalogEntry> values, Map<String, CatalogEntry> tables) {}
}
