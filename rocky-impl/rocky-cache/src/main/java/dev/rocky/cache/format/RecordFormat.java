package dev.rocky.cache.format;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads records, component by component, whatever they are made of: other records, kinds of a sealed
 * interface, lists, maps, texts and numbers.
 *
 * <p>What a record is made of is found out from its class, once, so that a record with one component more is kept with
 * one component more. One type may have a format of its own. Safe for use by several threads.
 *
 * @param <S> the type with a format of its own
 * @param <C> what that format has to know besides
 */
public final class RecordFormat<S, C> {

    /** How the values of a type are written and read. */
    public interface ValueFormat<T, C> {

        /**
         * Write a value.
         *
         * @throws IllegalArgumentException if it cannot be kept
         */
        void write(Writer out, T value, C context);

        /** Read a value. */
        T read(Reader in, C context);
    }

    private final Set<Class<?>> refused;
    private final Map<Type, ValueFormat<Object, C>> formats = new ConcurrentHashMap<>();

    /**
     * @param special a type with a format of its own
     * @param refused classes of records that must never be written
     */
    public RecordFormat(Class<S> special, ValueFormat<S, C> format, Set<Class<?>> refused) {
        this.refused = Set.copyOf(refused);
        requireNonNull(format, "format");
        formats.put(special, new ValueFormat<>() {
            @Override
            public void write(Writer out, Object value, C context) {
                format.write(out, special.cast(value), context);
            }

            @Override
            public Object read(Reader in, C context) {
                return format.read(in, context);
            }
        });
    }

    /**
     * Write a record.
     *
     * @throws IllegalArgumentException if something in it cannot be kept
     */
    public void write(Writer out, Record value, C context) {
        format(value.getClass()).write(out, value, context);
    }

    /**
     * Read a record.
     *
     * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} if none of this class was written
     */
    public <T extends Record> T read(Reader in, Class<T> type, C context) {
        return type.cast(format(type).read(in, context));
    }

    private ValueFormat<Object, C> format(Type type) {
        ValueFormat<Object, C> known = formats.get(type);
        if (known == null) {
            known = formatOf(type);
            formats.put(type, known);
        }
        return known;
    }

    private ValueFormat<Object, C> formatOf(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            if (parameterized.getRawType() == Optional.class) {
                return new OptionalFormat(new Part(arguments[0]));
            }
            if (parameterized.getRawType() == List.class) {
                return new ListFormat(new Part(arguments[0]));
            }
            if (parameterized.getRawType() == Map.class) {
                return new MapFormat(new Part(arguments[0]), new Part(arguments[1]));
            }
        }
        if (type instanceof Class<?> known) {
            if (known.isEnum()) {
                return new EnumFormat(known.getEnumConstants());
            }
            if (known.isRecord()) {
                return new ComponentsFormat(known);
            }
            if (known.isSealed()) {
                return new SealedFormat(known);
            }
            for (Plain plain : Plain.values()) {
                if (plain.type == known || plain.boxed == known) {
                    return new PlainFormat(plain);
                }
            }
        }
        throw new IllegalArgumentException("a " + type + " cannot be kept");
    }

    /** A type within another one. Its format is looked for when it is needed, as a type may be part of itself. */
    private final class Part {

        private final Type type;
        private volatile @Nullable ValueFormat<Object, C> format;

        Part(Type type) {
            this.type = type;
        }

        ValueFormat<Object, C> format() {
            ValueFormat<Object, C> known = format;
            if (known == null) {
                known = RecordFormat.this.format(type);
                format = known;
            }
            return known;
        }

        void write(Writer out, Object value, C context) {
            format().write(out, value, context);
        }

        Object read(Reader in, C context) {
            return format().read(in, context);
        }
    }

    /** What is not made of anything else. */
    private enum Plain {
        TEXT(String.class, String.class),
        WHOLE(long.class, Long.class),
        SMALL(int.class, Integer.class),
        FRACTION(double.class, Double.class),
        FLAG(boolean.class, Boolean.class),
        OPTIONAL_WHOLE(OptionalLong.class, OptionalLong.class),
        OPTIONAL_FRACTION(OptionalDouble.class, OptionalDouble.class);

        private final Class<?> type;
        private final Class<?> boxed;

        Plain(Class<?> type, Class<?> boxed) {
            this.type = type;
            this.boxed = boxed;
        }
    }

    private final class PlainFormat implements ValueFormat<Object, C> {

        private final Plain kind;

        PlainFormat(Plain kind) {
            this.kind = kind;
        }

        @Override
        public void write(Writer out, Object value, C context) {
            switch (kind) {
                case TEXT -> out.text((String) value);
                case WHOLE -> out.number((Long) value);
                case SMALL -> out.number((Integer) value);
                case FRACTION -> out.fixed(Double.doubleToRawLongBits((Double) value));
                case FLAG -> out.flag((Boolean) value);
                case OPTIONAL_WHOLE -> {
                    OptionalLong whole = (OptionalLong) value;
                    out.flag(whole.isPresent());
                    out.number(whole.orElse(0));
                }
                case OPTIONAL_FRACTION -> {
                    OptionalDouble fraction = (OptionalDouble) value;
                    out.flag(fraction.isPresent());
                    out.fixed(Double.doubleToRawLongBits(fraction.orElse(0)));
                }
            }
        }

        @Override
        public Object read(Reader in, C context) {
            return switch (kind) {
                case TEXT -> in.text();
                case WHOLE -> in.number();
                case SMALL -> (int) in.number();
                case FRACTION -> Double.longBitsToDouble(in.fixed());
                case FLAG -> in.flag();
                case OPTIONAL_WHOLE -> {
                    boolean present = in.flag();
                    long whole = in.number();
                    yield present ? OptionalLong.of(whole) : OptionalLong.empty();
                }
                case OPTIONAL_FRACTION -> {
                    boolean present = in.flag();
                    double fraction = Double.longBitsToDouble(in.fixed());
                    yield present ? OptionalDouble.of(fraction) : OptionalDouble.empty();
                }
            };
        }
    }

    private final class OptionalFormat implements ValueFormat<Object, C> {

        private final Part part;

        OptionalFormat(Part part) {
            this.part = part;
        }

        @Override
        public void write(Writer out, Object value, C context) {
            Optional<?> optional = (Optional<?>) value;
            out.flag(optional.isPresent());
            if (optional.isPresent()) {
                part.write(out, optional.get(), context);
            }
        }

        @Override
        public Object read(Reader in, C context) {
            return in.flag() ? Optional.of(part.read(in, context)) : Optional.empty();
        }
    }

    private final class ListFormat implements ValueFormat<Object, C> {

        private final Part part;

        ListFormat(Part part) {
            this.part = part;
        }

        @Override
        public void write(Writer out, Object value, C context) {
            List<?> list = (List<?>) value;
            out.number(list.size());
            for (Object item : list) {
                part.write(out, item, context);
            }
        }

        @Override
        public Object read(Reader in, C context) {
            int size = in.size();
            if (size == 0) {
                return List.of();
            }
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(part.read(in, context));
            }
            return list;
        }
    }

    private final class MapFormat implements ValueFormat<Object, C> {

        private final Part key;
        private final Part value;

        MapFormat(Part key, Part value) {
            this.key = key;
            this.value = value;
        }

        @Override
        public void write(Writer out, Object all, C context) {
            Map<?, ?> map = (Map<?, ?>) all;
            out.number(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                key.write(out, entry.getKey(), context);
                value.write(out, entry.getValue(), context);
            }
        }

        @Override
        public Object read(Reader in, C context) {
            int size = in.size();
            if (size == 0) {
                return Map.of();
            }
            Map<Object, Object> map = LinkedHashMap.newLinkedHashMap(size);
            for (int i = 0; i < size; i++) {
                Object name = key.read(in, context);
                map.put(name, value.read(in, context));
            }
            return map;
        }
    }

    private final class EnumFormat implements ValueFormat<Object, C> {

        private final Object[] constants;

        EnumFormat(Object[] constants) {
            this.constants = constants;
        }

        @Override
        public void write(Writer out, Object value, C context) {
            out.choice((Enum<?>) value);
        }

        @Override
        public Object read(Reader in, C context) {
            return in.choice(constants);
        }
    }

    /** One of the kinds of a sealed interface: its number, and the kind. */
    private final class SealedFormat implements ValueFormat<Object, C> {

        private final List<Class<?>> kinds = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        SealedFormat(Class<?> type) {
            add(type);
        }

        private void add(Class<?> type) {
            if (type.isSealed() && !type.isEnum()) {
                for (Class<?> kind : type.getPermittedSubclasses()) {
                    add(kind);
                }
            } else {
                kinds.add(type);
                parts.add(new Part(type));
            }
        }

        @Override
        public void write(Writer out, Object value, C context) {
            for (int i = 0; i < kinds.size(); i++) {
                if (kinds.get(i).isInstance(value)) {
                    out.number(i);
                    parts.get(i).write(out, value, context);
                    return;
                }
            }
            throw new IllegalArgumentException("a " + value.getClass() + " cannot be kept");
        }

        @Override
        public Object read(Reader in, C context) {
            return parts.get(in.count()).read(in, context);
        }
    }

    private final class ComponentsFormat implements ValueFormat<Object, C> {

        private final Class<?> type;
        private final Constructor<?> constructor;
        private final List<Method> accessors = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        ComponentsFormat(Class<?> type) {
            this.type = type;
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                types.add(component.getType());
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.add(accessor);
                parts.add(new Part(component.getGenericType()));
            }
            try {
                constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void write(Writer out, Object value, C context) {
            if (refused.contains(type)) {
                throw new IllegalArgumentException("a " + type.getSimpleName() + " must not be kept");
            }
            try {
                for (int i = 0; i < accessors.size(); i++) {
                    parts.get(i).write(out, accessors.get(i).invoke(value), context);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Object read(Reader in, C context) {
            Object[] components = new Object[parts.size()];
            for (int i = 0; i < components.length; i++) {
                components[i] = parts.get(i).read(in, context);
            }
            try {
                return constructor.newInstance(components);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException("no such record was written", e);
            } catch (InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
