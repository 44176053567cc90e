package dev.rocky.compiler.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a tree that remembers how numbers were written, because hashes depend on it.
 */
sealed interface JsonTree {

    /** An object. */
    record Fields(Map<String, JsonTree> fields) implements JsonTree {

        /** The value of a key; {@code null} in the file where the key is missing. */
        JsonTree at(String key) {
            return fields.getOrDefault(key, Plain.NULL);
        }
    }

    /** An array. */
    record Items(List<JsonTree> items) implements JsonTree {}

    /** Text. */
    record Text(String text) implements JsonTree {}

    /** A number, {@code true}, {@code false} or {@code null}, as it was written. */
    record Plain(String text) implements JsonTree {
        static final Plain NULL = new Plain("null");
    }

    /**
     * Read a document.
     *
     * @throws JacksonException if it is none
     */
    static JsonTree parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            JsonTree tree = read(parser);
            if (parser.nextToken() != null) {
                return new Text("more than one value");
            }
            return tree;
        }
    }

    private static JsonTree read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return Plain.NULL;
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, JsonTree> fields = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, read(parser));
                }
                yield new Fields(fields);
            }
            case START_ARRAY -> {
                List<JsonTree> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser));
                }
                yield new Items(items);
            }
            case VALUE_STRING -> new Text(parser.getString());
            default -> new Plain(parser.getString());
        };
    }

    /** Without blanks, with sorted keys, and without keys that have no value: the same for the same content. */
    static String canonical(JsonTree tree) {
        StringBuilder text = new StringBuilder();
        write(tree, text);
        return text.toString();
    }

    private static void write(JsonTree tree, StringBuilder text) {
        switch (tree) {
            case Fields object -> {
                String comma = "{";
                for (Map.Entry<String, JsonTree> field : new TreeMap<>(object.fields()).entrySet()) {
                    if (!field.getValue().equals(Plain.NULL)) {
                        text.append(comma);
                        quote(field.getKey(), text);
                        text.append(':');
                        write(field.getValue(), text);
                        comma = ",";
                    }
                }
                text.append(comma.equals("{") ? "{}" : "}");
            }
            case Items array -> {
                text.append('[');
                for (int i = 0; i < array.items().size(); i++) {
                    text.append(i == 0 ? "" : ",");
                    write(array.items().get(i), text);
                }
                text.append(']');
            }
            case Text string -> quote(string.text(), text);
            case Plain plain -> text.append(plain.text());
        }
    }

    private static void quote(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
