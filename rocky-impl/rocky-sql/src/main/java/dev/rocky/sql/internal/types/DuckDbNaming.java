package dev.rocky.sql.internal.types;

import dev.rocky.sql.tree.TypeName;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Array;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Enumeration;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.FixedArray;
import dev.rocky.type.SqlType.Map;
import dev.rocky.type.SqlType.Opaque;
import dev.rocky.type.SqlType.Simple;
import dev.rocky.type.SqlType.Struct;
import dev.rocky.type.SqlType.Union;
import dev.rocky.type.SqlType.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** DuckDB 2.0; prints what {@code DESCRIBE} prints. */
final class DuckDbNaming implements TypeNaming {

    static final DuckDbNaming INSTANCE = new DuckDbNaming();

    private static final SimpleNames NAMES = SimpleNames.of("""
            BOOLEAN: BOOLEAN, BOOL, LOGICAL
            INT8: TINYINT, INT1
            INT16: SMALLINT, INT2, INT16, SHORT
            INT32: INTEGER, INT, INT4, INT32, INTEGRAL, SIGNED
            INT64: BIGINT, INT8, INT64, LONG, OID
            INT128: HUGEINT, INT128
            UINT8: UTINYINT, UINT8
            UINT16: USMALLINT, UINT16
            UINT32: UINTEGER, UINT32
            UINT64: UBIGINT, UINT64
            UINT128: UHUGEINT, UINT128
            BIGNUM: BIGNUM, VARINT
            FLOAT32: FLOAT, FLOAT4, REAL
            FLOAT64: DOUBLE, FLOAT8, DOUBLE PRECISION
            BINARY: BLOB, BYTEA, BINARY, VARBINARY
            DATE: DATE
            TIME: TIME, TIME WITHOUT TIME ZONE
            TIME_NS: TIME_NS
            TIME_TZ: TIME WITH TIME ZONE, TIMETZ
            TIMESTAMP: TIMESTAMP WITH TIME ZONE, TIMESTAMPTZ
            TIMESTAMP_TZ_NS: TIMESTAMPTZ_NS
            TIMESTAMP_NTZ: TIMESTAMP, DATETIME, TIMESTAMP_US, TIMESTAMP WITHOUT TIME ZONE
            TIMESTAMP_S: TIMESTAMP_S
            TIMESTAMP_MS: TIMESTAMP_MS
            TIMESTAMP_NS: TIMESTAMP_NS
            INTERVAL: INTERVAL
            UUID: UUID, GUID
            JSON: JSON
            VARIANT: VARIANT
            NULL: "NULL", NULL
            """);

    /** Types whose length is read and forgotten. */
    private static final SimpleNames SIZED = SimpleNames.of("""
            STRING: VARCHAR, TEXT, STRING, CHAR, CHARACTER, BPCHAR, NVARCHAR, NCHAR, CHARACTER VARYING, CHAR VARYING, \
            NCHAR VARYING, NATIONAL CHARACTER, NATIONAL CHAR, NATIONAL CHARACTER VARYING, NATIONAL CHAR VARYING
            BIT: BIT, BITSTRING, BIT VARYING
            """);

    private static final Decimal DECIMAL = new Decimal(18, 3);
    private static final int MOST_DIGITS = 38;
    private static final int MOST_ELEMENTS = 100_000;
    /** Ten digits are read too, and mean nine. */
    private static final int MOST_TIMESTAMP_DIGITS = 10;

    private static final int FLOAT_BITS = 24;
    private static final int DOUBLE_BITS = 53;

    private DuckDbNaming() {}

    @Override
    public SqlType resolve(TypeName name) {
        String word = name.name().toUpperCase(Locale.ROOT);
        Brackets brackets = Brackets.of(name);
        Optional<? extends SqlType> type = switch (word) {
            case "DECIMAL", "DEC", "NUMERIC" -> brackets.decimal(DECIMAL, MOST_DIGITS);
            case "ARRAY" -> array(brackets);
            case "MAP" -> brackets.types(2, this).map(types -> new Map(types.get(0), types.get(1)));
            case "STRUCT", "ROW", "TUPLE" -> brackets.fields(this).map(Struct::new);
            case "UNION" ->
                brackets.fields(this).filter(fields -> !fields.isEmpty()).map(Union::new);
            case "ENUM" -> brackets.texts().filter(texts -> !texts.isEmpty()).map(Enumeration::new);
            case "GEOMETRY" -> brackets.texts().map(DuckDbNaming::geometry);
            case "TYPE" -> Optional.of(new Opaque(word));
            default -> {
                Optional<Simple> sized = SIZED.find(word).filter(simple -> brackets.isLength());
                yield sized.isPresent() ? sized : simple(word, brackets);
            }
        };
        return type.isPresent() ? type.get() : SqlType.unknown();
    }

    private static Optional<Simple> simple(String word, Brackets brackets) {
        if (brackets.isEmpty()) {
            return word.startsWith("INTERVAL ") ? Optional.of(Simple.INTERVAL) : NAMES.find(word);
        }
        return brackets.sizes().filter(sizes -> sizes.size() == 1).flatMap(sizes -> sized(word, sizes.get(0)));
    }

    private static Optional<Simple> sized(String word, long size) {
        return switch (word) {
            case "TIMESTAMP", "DATETIME", "TIMESTAMP WITHOUT TIME ZONE" ->
                size > MOST_TIMESTAMP_DIGITS ? Optional.empty() : Optional.of(timestamp(size));
            case "FLOAT" -> size < 1 || size > DOUBLE_BITS ? Optional.empty() : Optional.of(floating(size));
            default -> Optional.empty();
        };
    }

    private static Simple timestamp(long digits) {
        if (digits == 0) {
            return Simple.TIMESTAMP_S;
        }
        return digits <= 3 ? Simple.TIMESTAMP_MS : digits <= 6 ? Simple.TIMESTAMP_NTZ : Simple.TIMESTAMP_NS;
    }

    private static Simple floating(long bits) {
        return bits <= FLOAT_BITS ? Simple.FLOAT32 : Simple.FLOAT64;
    }

    private Optional<SqlType> array(Brackets brackets) {
        if (brackets.arguments().size() == 2
                && brackets.arguments().get(1) instanceof TypeName.Argument.Size length
                && length.value() >= 1
                && length.value() <= MOST_ELEMENTS) {
            return new Brackets(brackets.arguments().subList(0, 1))
                    .types(1, this)
                    .map(types -> new FixedArray(types.get(0), (int) length.value()));
        }
        return brackets.types(1, this).map(types -> new Array(types.get(0)));
    }

    private static Opaque geometry(List<String> system) {
        return new Opaque(system.isEmpty() ? "GEOMETRY" : "GEOMETRY(" + DuckDbText.quoted(system.get(0)) + ")");
    }

    @Override
    public String print(SqlType type) {
        return switch (type) {
            case Simple simple ->
                switch (simple) {
                    case STRING, BIT -> SIZED.print(simple);
                    default -> NAMES.print(simple);
                };
            case Decimal decimal -> decimal.toString();
            case Array array -> print(array.element()) + "[]";
            case FixedArray array -> print(array.element()) + "[" + array.length() + "]";
            case Map map -> "MAP(" + print(map.key()) + ", " + print(map.value()) + ")";
            case Struct struct -> struct(struct.fields());
            case Union union -> "UNION" + fields(union.alternatives());
            case Enumeration enumeration ->
                enumeration.values().stream().map(DuckDbText::quoted).collect(Collectors.joining(", ", "ENUM(", ")"));
            case Opaque opaque -> opaque.name();
            case Unknown unknown -> unknown.toString();
        };
    }

    private String struct(List<Field> fields) {
        if (fields.isEmpty()) {
            return "STRUCT";
        }
        return (fields.get(0).name().isEmpty() ? "TUPLE" : "STRUCT") + fields(fields);
    }

    private String fields(List<Field> fields) {
        return fields.stream()
                .map(field -> field.name().isEmpty()
                        ? print(field.type())
                        : DuckDbText.name(field.name()) + " " + print(field.type()))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
