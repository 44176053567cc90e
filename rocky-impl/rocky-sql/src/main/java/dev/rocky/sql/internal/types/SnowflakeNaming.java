package dev.rocky.sql.internal.types;

import dev.rocky.sql.tree.TypeName;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Array;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Enumeration;
import dev.rocky.type.SqlType.FixedArray;
import dev.rocky.type.SqlType.Map;
import dev.rocky.type.SqlType.Opaque;
import dev.rocky.type.SqlType.Simple;
import dev.rocky.type.SqlType.Struct;
import dev.rocky.type.SqlType.Union;
import dev.rocky.type.SqlType.Unknown;
import java.util.Locale;
import java.util.Optional;

/**
 * Snowflake.
 *
 * <p>All its whole numbers are {@code NUMBER(38,0)}, all its floating ones {@code FLOAT}; an {@code ARRAY} holds
 * {@code VARIANT}s. A bare {@code TIMESTAMP} has no zone, as it is unless an account says otherwise.
 */
final class SnowflakeNaming implements TypeNaming {

    static final SnowflakeNaming INSTANCE = new SnowflakeNaming();

    private static final SimpleNames NAMES = SimpleNames.of("""
            BOOLEAN: BOOLEAN
            DATE: DATE
            VARIANT: VARIANT
            """);

    private static final SimpleNames SIZED = SimpleNames.of("""
            FLOAT64: FLOAT, FLOAT4, FLOAT8, DOUBLE, DOUBLE PRECISION, REAL
            STRING: VARCHAR, STRING, TEXT, CHAR, CHARACTER, NCHAR, NVARCHAR, NVARCHAR2, CHAR VARYING, \
            CHARACTER VARYING, NCHAR VARYING
            BINARY: BINARY, VARBINARY
            TIME: TIME
            TIMESTAMP_NTZ: TIMESTAMP_NTZ, TIMESTAMPNTZ, TIMESTAMP, DATETIME, TIMESTAMP WITHOUT TIME ZONE
            TIMESTAMP: TIMESTAMP_TZ, TIMESTAMPTZ, TIMESTAMP WITH TIME ZONE, TIMESTAMP_LTZ, TIMESTAMPLTZ, \
            TIMESTAMP WITH LOCAL TIME ZONE
            """);

    /** Types that Snowflake reads as another, and that we still may have to print. */
    private static final SimpleNames PRINTED = SimpleNames.of("""
            INT8: TINYINT
            INT16: SMALLINT
            INT32: INTEGER
            INT64: BIGINT
            FLOAT32: FLOAT
            JSON: VARIANT
            """);

    private static final Decimal NUMBER = new Decimal(38, 0);
    private static final Composites COMPOSITES = new Composites("(", ")", ", ", " ", '"');

    private SnowflakeNaming() {}

    @Override
    public SqlType resolve(TypeName name) {
        String word = name.name().toUpperCase(Locale.ROOT);
        Brackets brackets = Brackets.of(name);
        Optional<? extends SqlType> type = switch (word) {
            case "NUMBER", "NUMERIC", "DECIMAL", "DEC" -> brackets.decimal(NUMBER, NUMBER.precision());
            case "INT", "INTEGER", "BIGINT", "SMALLINT", "TINYINT", "BYTEINT" ->
                Optional.of(NUMBER).filter(number -> brackets.isEmpty());
            case "ARRAY" -> brackets.isEmpty() ? Optional.of(new Array(Simple.VARIANT)) : array(brackets);
            case "MAP" -> brackets.types(2, this).map(types -> new Map(types.get(0), types.get(1)));
            case "OBJECT" ->
                brackets.isEmpty()
                        ? Optional.of(new Opaque(word))
                        : brackets.fields(this).map(Struct::new);
            case "GEOGRAPHY", "GEOMETRY", "DECFLOAT" ->
                Optional.of(new Opaque(word)).filter(opaque -> brackets.isEmpty());
            default -> {
                Optional<Simple> sized = SIZED.find(word).filter(simple -> brackets.isLength());
                yield sized.isPresent() ? sized : NAMES.find(word).filter(simple -> brackets.isEmpty());
            }
        };
        return type.isPresent() ? type.get() : SqlType.unknown();
    }

    private Optional<Array> array(Brackets brackets) {
        return brackets.types(1, this).map(types -> new Array(types.get(0)));
    }

    @Override
    public String print(SqlType type) {
        return switch (type) {
            case Simple simple -> simple(simple);
            case Decimal decimal -> "NUMBER(" + decimal.precision() + "," + decimal.scale() + ")";
            case Array array ->
                array.element() == Simple.VARIANT ? "ARRAY" : COMPOSITES.of("ARRAY", this, array.element());
            case FixedArray array -> COMPOSITES.of("ARRAY", this, array.element());
            case Map map -> COMPOSITES.of("MAP", this, map.key(), map.value());
            case Struct struct -> COMPOSITES.of("OBJECT", this, struct.fields());
            case Opaque opaque -> opaque.name();
            case Union union -> union.toString();
            case Enumeration enumeration -> enumeration.toString();
            case Unknown unknown -> unknown.toString();
        };
    }

    private static String simple(Simple type) {
        return switch (type) {
            case BOOLEAN, DATE, VARIANT -> NAMES.print(type);
            case FLOAT64, STRING, BINARY, TIME, TIMESTAMP, TIMESTAMP_NTZ -> SIZED.print(type);
            default -> PRINTED.print(type);
        };
    }
}
