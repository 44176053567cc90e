package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.functions.TypePattern.Exact;
import dev.rocky.compiler.internal.functions.TypePattern.Family;
import dev.rocky.compiler.internal.functions.TypePattern.FixedListOf;
import dev.rocky.compiler.internal.functions.TypePattern.ListOf;
import dev.rocky.compiler.internal.functions.TypePattern.MapOf;
import dev.rocky.compiler.internal.functions.TypePattern.NamedPattern;
import dev.rocky.compiler.internal.functions.TypePattern.StructOf;
import dev.rocky.compiler.internal.functions.TypePattern.Variable;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads signatures as catalogues spell them: {@code STRING,INT64?,ANY...->ARRAY<T>;…}.
 *
 * <p>Types are spelled as {@link SqlType} prints them. {@code ANY}, {@code LAMBDA}, {@code STRUCT}, {@code TUPLE},
 * {@code UNION} and {@code DECIMAL} alone are families, a single letter stands for one type, {@code ?} behind a
 * parameter makes it optional and {@code ...} lets it repeat; any other word is a type known by its name alone.
 */
final class SignatureReader {

    private static final Map<String, TypePattern> WORDS = words();

    private final String text;
    private int place;

    private SignatureReader(String text) {
        this.text = text;
    }

    static List<Signature> read(String text) {
        SignatureReader reader = new SignatureReader(text);
        List<Signature> signatures = new ArrayList<>();
        while (reader.place < text.length()) {
            signatures.add(reader.signature());
            reader.skip(";");
        }
        return List.copyOf(signatures);
    }

    private Signature signature() {
        List<TypePattern> parameters = new ArrayList<>();
        Optional<TypePattern> rest = Optional.empty();
        int required = 0;
        while (!skip("->")) {
            TypePattern parameter = pattern();
            if (skip("...")) {
                rest = Optional.of(parameter);
            } else {
                parameters.add(parameter);
                required += skip("?") ? 0 : 1;
            }
            skip(",");
        }
        return new Signature(parameters, required, rest, pattern());
    }

    private TypePattern pattern() {
        String word = word();
        if (skip("<")) {
            TypePattern pattern = composed(word);
            skip(">");
            return pattern;
        }
        if (skip("(")) {
            int precision = number();
            skip(",");
            int scale = number();
            skip(")");
            return new Exact(new SqlType.Decimal(precision, scale));
        }
        if (word.length() == 1) {
            return new Variable(word.charAt(0));
        }
        TypePattern known = WORDS.get(word);
        return known == null ? new Exact(new SqlType.Opaque(word)) : known;
    }

    private TypePattern composed(String word) {
        return switch (word) {
            case "ARRAY" -> list(pattern());
            case "MAP" -> {
                TypePattern key = pattern();
                skip(",");
                yield map(key, pattern());
            }
            case "STRUCT" -> struct();
            default -> throw new IllegalArgumentException("no type '" + word + "<' in " + text);
        };
    }

    private TypePattern list(TypePattern element) {
        if (!skip(",")) {
            return element instanceof Exact(SqlType type) ? new Exact(new SqlType.Array(type)) : new ListOf(element);
        }
        if (skip("ANY")) {
            return new FixedListOf(element, Optional.empty());
        }
        int length = number();
        return element instanceof Exact(SqlType type)
                ? new Exact(new SqlType.FixedArray(type, length))
                : new FixedListOf(element, Optional.of(length));
    }

    private static TypePattern map(TypePattern key, TypePattern value) {
        return key instanceof Exact(SqlType keyType) && value instanceof Exact(SqlType valueType)
                ? new Exact(new SqlType.Map(keyType, valueType))
                : new MapOf(key, value);
    }

    private TypePattern struct() {
        List<NamedPattern> fields = new ArrayList<>();
        List<SqlType.Field> exact = new ArrayList<>();
        do {
            String name = word();
            skip(":");
            TypePattern type = pattern();
            fields.add(new NamedPattern(name, type));
            if (type instanceof Exact(SqlType known)) {
                exact.add(new SqlType.Field(name, known));
            }
        } while (skip(","));
        return exact.size() == fields.size() ? new Exact(new SqlType.Struct(exact)) : new StructOf(fields);
    }

    private String word() {
        int start = place;
        while (place < text.length() && (Character.isLetterOrDigit(text.charAt(place)) || text.charAt(place) == '_')) {
            place++;
        }
        return text.substring(start, place);
    }

    private int number() {
        return Integer.parseInt(word());
    }

    private boolean skip(String expected) {
        boolean found = text.startsWith(expected, place);
        place += found ? expected.length() : 0;
        return found;
    }

    private static Map<String, TypePattern> words() {
        Map<String, TypePattern> words = new HashMap<>();
        for (SqlType.Simple type : SqlType.Simple.values()) {
            words.put(type.toString(), new Exact(type));
        }
        for (Family family : Family.values()) {
            words.put(family.name(), family);
        }
        words.put("UNKNOWN", Family.ANY);
        return Map.copyOf(words);
    }
}
