package dev.rocky.compiler.internal.functions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files that catalogues are made of.
 *
 * <p>A line is a function, or several of one kind: names with commas between them, the {@link FunctionKind kind}, the
 * {@link NullRule}, the {@link ResultRule} with its parameter, and the {@link SignatureReader signatures}, with tabs in
 * between. A later file adds to an earlier one: what it leaves empty stays as it was. Lines with {@code #} are comments.
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
        int nullsAt = text.indexOf('\t', kindAt) + 1;
        int ruleAt = text.indexOf('\t', nullsAt) + 1;
        int signaturesAt = text.indexOf('\t', ruleAt) + 1;
        String kind = text.substring(kindAt, nullsAt - 1);
        String nulls = text.substring(nullsAt, ruleAt - 1);
        String rule = text.substring(ruleAt, signaturesAt - 1);
        String signatures = text.substring(signaturesAt, end);
        Map<String, CatalogEntry> target = kind.equals("table") ? tables : values;
        CatalogEntry added = new CatalogEntry(kindNamed(kind), NullRule.named(nulls), ResultRule.use(rule), signatures);
        int name = start;
        while (name < kindAt) {
            int comma = text.indexOf(',', name);
            int nameEnd = comma < 0 || comma > kindAt ? kindAt - 1 : comma;
            String key = text.substring(name, nameEnd).toLowerCase(Locale.ROOT);
            CatalogEntry known = target.get(key);
            target.put(key, known == null ? added : merged(known, added, kind.isEmpty()));
            name = nameEnd + 1;
        }
    }

    private static CatalogEntry merged(CatalogEntry known, CatalogEntry added, boolean sameKind) {
        Optional<ResultRule.Use> rule = added.rule().isPresent() ? added.rule() : known.rule();
        return new CatalogEntry(
                sameKind ? known.kind() : added.kind(),
                added.nulls() == NullRule.MAYBE ? known.nulls() : added.nulls(),
                rule,
                added.signatureText().isEmpty() ? known.signatureText() : added.signatureText());
    }

    private static FunctionKind kindNamed(String text) {
        return switch (text) {
            case "", "scalar" -> FunctionKind.SCALAR;
            case "aggregate" -> FunctionKind.AGGREGATE;
            case "window" -> FunctionKind.WINDOW;
            case "table" -> FunctionKind.TABLE;
            default -> throw new IllegalArgumentException("no kind of function: " + text);
        };
    }

    /** The functions of a dialect by their names in lower case. */
    record Catalog(Map<String, CatalogEntry> values, Map<String, CatalogEntry> tables) {}
}
