package dev.rocky.cli.internal.json;

import dev.rocky.json.BeforeCommand;
import dev.rocky.json.NotInDocument;
import dev.rocky.json.OmitEmpty;
import dev.rocky.json.Tagged;
import dev.rocky.json.WriteNull;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the records of one class have as objects.
 *
 * @param tag the first key, which tells one kind from others, where an interface asks for it
 * @param keysBeforeCommand those that stand before the command, where the object is a document
 * @param keys the others, in order
 */
record RecordKeys(Optional<Tag> tag, List<Key> keysBeforeCommand, List<Key> keys) {

    RecordKeys {
        keysBeforeCommand = List.copyOf(keysBeforeCommand);
        keys = List.copyOf(keys);
    }

    /** A key that has the same value in all records of a class. */
    record Tag(String key, String value) {}

    static RecordKeys of(Class<? extends Record> type) {
        List<Key> before = new ArrayList<>(0);
        List<Key> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.isAnnotationPresent(NotInDocument.class)) {
                (component.isAnnotationPresent(BeforeCommand.class) ? before : keys).add(Key.of(component));
            }
        }
        Optional<Tag> tag = Stream.of(type.getInterfaces())
                .filter(each -> each.isAnnotationPresent(Tagged.class))
                .findFirst()
                .map(each -> new Tag(each.getAnnotation(Tagged.class).value(), SnakeCase.of(type.getSimpleName())));
        return new RecordKeys(tag, before, keys);
    }

    /** What a component may be, besides the value itself. */
    private enum Holder {
        OPTIONAL,
        OPTIONAL_LONG,
        OPTIONAL_INT,
        OPTIONAL_DOUBLE,
        COLLECTION,
        MAP,
        FLAG,
        NONE;

        static Holder of(Class<?> type) {
            if (type == Optional.class) {
                return OPTIONAL;
            }
            if (type == OptionalLong.class) {
                return OPTIONAL_LONG;
            }
            if (type == OptionalInt.class) {
                return OPTIONAL_INT;
            }
            if (type == OptionalDouble.class) {
                return OPTIONAL_DOUBLE;
            }
            if (type == boolean.class || type == Boolean.class) {
                return FLAG;
            }
            if (Map.class.isAssignableFrom(type)) {
                return MAP;
            }
            return Collection.class.isAssignableFrom(type) ? COLLECTION : NONE;
        }
    }

    /**
     * A key of an object.
     *
     * @param writesNull whether an empty optional is written all the same
     * @param omitsEmpty whether an empty collection, or a boolean that is false, is left out
     */
    record Key(String name, Method accessor, Holder holder, boolean writesNull, boolean omitsEmpty) {

        private static Key of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            dev.rocky.json.@Nullable Key spelled = component.getAnnotation(dev.rocky.json.Key.class);
            return new Key(
                    spelled == null ? SnakeCase.of(component.getName()) : spelled.value(),
                    accessor,
                    Holder.of(component.getType()),
                    component.isAnnotationPresent(WriteNull.class),
                    component.isAnnotationPresent(OmitEmpty.class));
        }

        Object valueOf(Record record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }

        /** Whether a value of the component is left out. */
        boolean isOmitted(Object value) {
            return switch (holder) {
                case OPTIONAL -> !writesNull && ((Optional<?>) value).isEmpty();
                case OPTIONAL_LONG -> !writesNull && ((OptionalLong) value).isEmpty();
                case OPTIONAL_INT -> !writesNull && ((OptionalInt) value).isEmpty();
                case OPTIONAL_DOUBLE -> !writesNull && ((OptionalDouble) value).isEmpty();
                case COLLECTION -> omitsEmpty && ((Collection<?>) value).isEmpty();
                case MAP -> omitsEmpty && ((Map<?, ?>) value).isEmpty();
                case FLAG -> omitsEmpty && !(Boolean) value;
                case NONE -> false;
            };
        }

        /** What a value of the component holds, which may be nothing. */
        @Nullable
        Object content(Object value) {
            return switch (holder) {
                case OPTIONAL -> ((Optional<?>) value).orElse(null);
                case OPTIONAL_LONG -> ((OptionalLong) value).isPresent() ? ((OptionalLong) value).getAsLong() : null;
                case OPTIONAL_INT -> ((OptionalInt) value).isPresent() ? ((OptionalInt) value).getAsInt() : null;
                case OPTIONAL_DOUBLE ->
                    ((OptionalDouble) value).isPresent() ? ((OptionalDouble) value).getAsDouble() : null;
                case COLLECTION, MAP, FLAG, NONE -> value;
            };
        }
    }
}
