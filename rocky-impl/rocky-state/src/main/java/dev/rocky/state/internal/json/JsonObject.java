package dev.rocky.state.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An object as an older or newer version may have written it: a field that is missing reads as empty, and a field
 * that nobody asks for is ignored.
 */
final class JsonObject {

    private final Map<String, Object> fields;

    private JsonObject(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Read the only value of a document.
     *
     * @throws MalformedRecordException if it is no object
     */
    static JsonObject read(JsonParser parser) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedRecordException("the record is no JSON object");
            }
            return object(parser);
        } catch (JacksonException e) {
            throw new MalformedRecordException("the record is no JSON: " + e.getOriginalMessage());
        }
    }

    String text(String field) {
        return optionalText(field).orElse("");
    }

    Optional<String> optionalText(String field) {
        return optional(field, String.class);
    }

    long number(String field) {
        return optionalNumber(field).orElse(0L);
    }

    int integer(String field) {
        long value = number(field);
        if (value != (int) value) {
            throw new MalformedRecordException("field '" + field + "' is too large: " + value);
        }
        return (int) value;
    }

    Optional<Long> optionalNumber(String field) {
        return optional(field, Long.class);
    }

    boolean flag(String field, boolean otherwise) {
        return optional(field, Boolean.class).orElse(otherwise);
    }

    Instant instant(String field) {
        Optional<String> text = optionalText(field);
        try {
            return text.map(Instant::parse).orElse(Instant.EPOCH);
        } catch (DateTimeException e) {
            throw new MalformedRecordException("field '" + field + "' is no instant: " + text.orElse(""));
        }
    }

    List<String> texts(String field) {
        return list(field, String.class);
    }

    List<JsonObject> objects(String field) {
        return list(field, JsonObject.class);
    }

    private <T> List<T> list(String field, Class<T> type) {
        List<T> items = new ArrayList<>();
        for (Object item : optional(field, List.class).orElse(List.of())) {
            items.add(cast(field, type, item));
        }
        return items;
    }

    private <T> Optional<T> optional(String field, Class<T> type) {
        return Optional.ofNullable(fields.get(field)).map(value -> cast(field, type, value));
    }

    private static <T> T cast(String field, Class<T> type, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new MalformedRecordException("field '" + field + "' holds something unexpected");
        }
        return type.cast(value);
    }

    private static JsonObject object(JsonParser parser) {
        Map<String, Object> fields = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return new JsonObject(fields);
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    /** What none of our fields holds, such as a fraction, is in a field of another version; nobody asks for it. */
    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? parser.getBigIntegerValue()
                        : (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case null, default -> parser.getString();
        };
    }
}
