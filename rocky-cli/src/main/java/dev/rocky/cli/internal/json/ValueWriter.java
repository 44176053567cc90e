package dev.rocky.cli.internal.json;

import dev.rocky.json.BeforeCommand;
import dev.rocky.json.NotInDocument;
import dev.rocky.json.OmitEmpty;
import dev.rocky.json.Spelled;
import dev.rocky.json.Tagged;
import dev.rocky.json.WriteNull;
import dev.rocky.source.SourceSpan;
import dev.rocky.type.SqlType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values as {@link dev.rocky.json} says they look. */
final class ValueWriter {

    private final JsonGenerator json;
    private final Map<Class<?>, List<Key>> keysByType = new HashMap<>();

    ValueWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Instant instant -> json.writeString(instant.toString());
            case Path path -> json.writeString(path.toString());
            case Spelled constant -> json.writeString(constant.spelling());
            case SqlType type -> json.writeString(type.toString());
            case SourceSpan span -> span(span);
            case Collection<?> items -> items(items);
            case Map<?, ?> entries -> entries(entries);
            case Record record -> object(record);
            default ->
                throw new IllegalArgumentException(
                        "a document cannot hold a " + value.getClass().getName());
        }
    }

    /** The keys of a record, without the braces around them. */
    void components(Record record) {
        components(record, false);
    }

    /** The keys of a document that stand before its command. */
    void componentsBeforeCommand(Record document) {
        components(document, true);
    }

    private void components(Record record, boolean beforeCommand) {
        for (Key key : keysByType.computeIfAbsent(record.getClass(), ValueWriter::keysOf)) {
            Object value = key.valueOf(record);
            if (key.beforeCommand() == beforeCommand && !key.isOmitted(value)) {
                json.writeName(key.name());
                write(unwrapped(value));
            }
        }
    }

    private void object(Record record) {
        json.writeStartObject();
        tag(record);
        components(record);
        json.writeEndObject();
    }

    private void tag(Record record) {
        for (Class<?> type : record.getClass().getInterfaces()) {
            Tagged tagged = type.getAnnotation(Tagged.class);
            if (tagged != null) {
                json.writeStringProperty(
                        tagged.value(), SnakeCase.of(record.getClass().getSimpleName()));
            }
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
        items.forEach(this::write);
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

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.orElse(null);
            case OptionalLong optional -> optional.isPresent() ? optional.getAsLong() : null;
            case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
            case OptionalDouble optional -> optional.isPresent() ? optional.getAsDouble() : null;
            case null, default -> value;
        };
    }

    private static List<Key> keysOf(Class<?> type) {
        List<Key> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.isAnnotationPresent(NotInDocument.class)) {
                keys.add(Key.of(component));
            }
        }
        return keys;
    }

    /**
     * A key of an object.
     *
     * @param writesNull whether an empty optional is written all the same
     * @param omitsEmpty whether an empty collection, or a boolean that is false, is left out
     */
    private record Key(String name, Method accessor, boolean writesNull, boolean omitsEmpty, boolean beforeCommand) {

        static Key of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            dev.rocky.json.@Nullable Key spelled = component.getAnnotation(dev.rocky.json.Key.class);
            return new Key(
                    spelled == null ? SnakeCase.of(component.getName()) : spelled.value(),
                    accessor,
                    component.isAnnotationPresent(WriteNull.class),
                    component.isAnnotationPresent(OmitEmpty.class),
                    component.isAnnotationPresent(BeforeCommand.class));
        }

        @Nullable
        Object valueOf(Record record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }

        boolean isOmitted(@Nullable Object value) {
            return switch (value) {
                case Optional<?> optional -> optional.isEmpty() && !writesNull;
                case OptionalLong optional -> optional.isEmpty() && !writesNull;
                case OptionalInt optional -> optional.isEmpty() && !writesNull;
                case OptionalDouble optional -> optional.isEmpty() && !writesNull;
                case Collection<?> items -> omitsEmpty && items.isEmpty();
                case Map<?, ?> entries -> omitsEmpty && entries.isEmpty();
                case Boolean flag -> omitsEmpty && !flag;
                case null, default -> false;
            };
        }
    }
}
