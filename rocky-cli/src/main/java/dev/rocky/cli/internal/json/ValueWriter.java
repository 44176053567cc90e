package dev.rocky.cli.internal.json;

import dev.rocky.json.Spelled;
import dev.rocky.source.SourceSpan;
import dev.rocky.type.SqlType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes values as {@link dev.rocky.json} says they look.
 *
 * <p>Looks at a class once: documents hold many thousand values of a few classes.
 */
final class ValueWriter {

    private final JsonGenerator json;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    ValueWriter(JsonGenerator json) {
        this.json = json;
    }

    /** How the values of one class look. */
    private interface Shape {
        void write(Object value);
    }

    void write(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else {
            shape(value).write(value);
        }
    }

    /** The keys of a record, without the braces around them. */
    void components(Record record) {
        object(record).keys().forEach(key -> component(record, key));
    }

    /** The keys of a document that stand before its command. */
    void componentsBeforeCommand(Record document) {
        object(document).keysBeforeCommand().forEach(key -> component(document, key));
    }

    private Shape shape(Object value) {
        Shape known = shapes.get(value.getClass());
        if (known == null) {
            known = shapeOf(value);
            shapes.put(value.getClass(), known);
        }
        return known;
    }

    /** The shape of a value and of all others of its class. */
    private Shape shapeOf(Object example) {
        return switch (example) {
            case String text -> value -> json.writeString((String) value);
            case Boolean flag -> value -> json.writeBoolean((Boolean) value);
            case Integer number -> value -> json.writeNumber((Integer) value);
            case Long number -> value -> json.writeNumber((Long) value);
            case Double number -> value -> json.writeNumber((Double) value);
            case Instant instant -> value -> json.writeString(value.toString());
            case Path path -> value -> json.writeString(value.toString());
            case Spelled constant -> value -> json.writeString(((Spelled) value).spelling());
            case SqlType type -> value -> json.writeString(value.toString());
            case SourceSpan span -> value -> span((SourceSpan) value);
            case Collection<?> items -> value -> items((Collection<?>) value);
            case Map<?, ?> entries -> value -> entries((Map<?, ?>) value);
            case Record record -> new ObjectShape(RecordKeys.of(record.getClass()));
            default ->
                throw new IllegalArgumentException(
                        "a document cannot hold a " + example.getClass().getName());
        };
    }

    private RecordKeys object(Record record) {
        if (shape(record) instanceof ObjectShape shape) {
            return shape.keys;
        }
        throw new IllegalArgumentException(record.getClass().getName() + " is no object in a document");
    }

    private final class ObjectShape implements Shape {

        private final RecordKeys keys;

        ObjectShape(RecordKeys keys) {
            this.keys = keys;
        }

        @Override
        public void write(Object value) {
            Record record = (Record) value;
            json.writeStartObject();
            keys.tag().ifPresent(tag -> json.writeStringProperty(tag.key(), tag.value()));
            for (RecordKeys.Key key : keys.keys()) {
                component(record, key);
            }
            json.writeEndObject();
        }
    }

    private void component(Record record, RecordKeys.Key key) {
        Object value = key.valueOf(record);
        if (!key.isOmitted(value)) {
            json.writeName(key.name());
            write(key.content(value));
        }
    }

    private void span(SourceSpan span) {
        json.writeStartObject();
        json.writeStringProperty("file", span.file());
        json.writeNumberProperty("line", span.start().line());
        json.writeNumberProperty("col", span.start().column());
        json.writeEndObject();
    }

    private void items(Collection<?> items) {
        json.writeStartArray();
        for (Object item : items) {
            write(item);
        }
        json.writeEndArray();
    }

    private void entries(Map<?, ?> entries) {
        json.writeStartObject();
        entries.forEach((name, value) -> {
            json.writeName(String.valueOf(name));
            write(value);
        });
        json.writeEndObject();
    }
}
