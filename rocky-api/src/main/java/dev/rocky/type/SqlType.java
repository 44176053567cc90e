package dev.rocky.type;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a column or of an expression, whatever its warehouse calls it.
 *
 * <p>{@code toString()} is the form that documents use: {@code INT64}, {@code DECIMAL(18,2)},
 * {@code ARRAY<STRING>}.
 *
 * @since 2.0
 */
public sealed interface SqlType {

    /** A type without parameters. */
    enum Simple implements SqlType {
        BOOLEAN("BOOL"),
        INT8("INT8"),
        INT16("INT16"),
        INT32("INT32"),
        INT64("INT64"),
        INT128("INT128"),
        UINT8("UINT8"),
        UINT16("UINT16"),
        UINT32("UINT32"),
        UINT64("UINT64"),
        UINT128("UINT128"),
        /** An integer of any length, DuckDB's {@code BIGNUM}. */
        BIGNUM("BIGNUM"),
        FLOAT32("FLOAT32"),
        FLOAT64("FLOAT64"),
        /** Text of any length. */
        STRING("STRING"),
        BINARY("BINARY"),
        DATE("DATE"),
        /** Time of day in microseconds, without a zone. */
        TIME("TIME"),
        /** Time of day in nanoseconds, without a zone. */
        TIME_NS("TIME_NS"),
        /** Time of day with an offset from UTC. */
        TIME_TZ("TIME_TZ"),
        /** An instant in microseconds. */
        TIMESTAMP("TIMESTAMP"),
        /** An instant in nanoseconds. */
        TIMESTAMP_TZ_NS("TIMESTAMP_TZ_NS"),
        /** Date and time of day in microseconds, without a zone. */
        TIMESTAMP_NTZ("TIMESTAMP_NTZ"),
        TIMESTAMP_S("TIMESTAMP_S"),
        TIMESTAMP_MS("TIMESTAMP_MS"),
        TIMESTAMP_NS("TIMESTAMP_NS"),
        INTERVAL("INTERVAL"),
        UUID("UUID"),
        JSON("JSON"),
        VARIANT("VARIANT"),
        /** A string of bits. */
        BIT("BIT"),
        /** The type of a {@code NULL} that nothing gives a type to. */
        NULL("NULL");

        private final String display;

        Simple(String display) {
            this.display = display;
        }

        @Override
        public String toString() {
            return display;
        }
    }

    /** The type could not be determined. Never an error by itself. */
    record Unknown() implements SqlType {
        @Override
        public String toString() {
            return "?";
        }
    }

    /**
     * A number with a fixed number of digits.
     *
     * @param precision all digits, from 1
     * @param scale digits behind the point
     */
    record Decimal(int precision, int scale) implements SqlType {
        @Override
        public String toString() {
            return "DECIMAL(" + precision + "," + scale + ")";
        }
    }

    /** A list of any length. */
    record Array(SqlType element) implements SqlType {
        public Array {
            requireNonNull(element, "element");
        }

        @Override
        public String toString() {
            return "ARRAY<" + element + ">";
        }
    }

    /**
     * A list of a fixed length.
     *
     * @param length the number of elements, from 1
     */
    record FixedArray(SqlType element, int length) implements SqlType {
        public FixedArray {
            requireNonNull(element, "element");
        }

        @Override
        public String toString() {
            return "ARRAY<" + element + "," + length + ">";
        }
    }

    /** A map. */
    record Map(SqlType key, SqlType value) implements SqlType {
        public Map {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "MAP<" + key + "," + value + ">";
        }
    }

    /** A record of named fields; a name may be empty where the warehouse has unnamed ones. */
    record Struct(List<Field> fields) implements SqlType {
        public Struct {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return fields.stream().map(Field::toString).collect(Collectors.joining(",", "STRUCT<", ">"));
        }
    }

    /** One of several named alternatives. */
    record Union(List<Field> alternatives) implements SqlType {
        public Union {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String toString() {
            return alternatives.stream().map(Field::toString).collect(Collectors.joining(",", "UNION<", ">"));
        }
    }

    /** Text from a closed set. */
    record Enumeration(List<String> values) implements SqlType {
        public Enumeration {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(",", "ENUM<", ">"));
        }
    }

    /**
     * A type that is known by its name alone, such as {@code GEOMETRY}.
     *
     * @param name the warehouse's name for it, in upper case
     */
    record Opaque(String name) implements SqlType {
        public Opaque {
            requireNonNull(name, "name");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A field of a struct or an alternative of a union.
     *
     * @param nullable whether the field may be {@code NULL} in a struct that is not
     */
    record Field(String name, SqlType type, boolean nullable) {
        public Field {
            requireNonNull(name, "name");
            requireNonNull(type, "type");
        }

        /** A field that may be {@code NULL}. */
        public Field(String name, SqlType type) {
            this(name, type, true);
        }

        @Override
        public String toString() {
            return name + ":" + type;
        }
    }

    /** The type that is not known. */
    static SqlType unknown() {
        return new Unknown();
    }

    /** Whether this is {@link Unknown}. */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }
}
