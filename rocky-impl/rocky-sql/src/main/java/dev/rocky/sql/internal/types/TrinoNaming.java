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

/** Trino. The digits of a second and the lengths of texts are read and forgotten. */
final class TrinoNaming implements TypeNaming {

    static final TrinoNaming INSTANCE = new TrinoNaming();

    private static final SimpleNames NAMES = SimpleNames.of("""
            BOOLEAN: BOOLEAN
            INT8: TINYINT
            INT16: SMALLINT
            INT32: INTEGER, INT
            INT64: BIGINT
            FLOAT32: REAL
            FLOAT64: DOUBLE, DOUBLE PRECISION
            BINARY: VARBINARY
            DATE: DATE
            JSON: JSON
            UUID: UUID
            NULL: UNKNOWN
            """);

    private static final SimpleNames SIZED = SimpleNames.of("""
            STRING: VARCHAR, CHAR, CHARACTER, CHARACTER VARYING, CHAR VARYING
            TIME: TIME, TIME WITHOUT TIME ZONE
            TIME_TZ: TIME WITH TIME ZONE
            TIMESTAMP_NTZ: TIMESTAMP, TIMESTAMP WITHOUT TIME ZONE
            TIMESTAMP: TIMESTAMP WITH TIME ZONE
            """);

    private static final Decimal DECIMAL = new Decimal(38, 0);
    private static final int MOST_DIGITS = 38;
    private static final Composites COMPOSITES = new Composites("(", ")", ", ", " ", '"');

    private TrinoNaming() {}

    @Override
    public SqlType resolve(TypeName name) {
        String word = name.name().toUpperCase(Locale.ROOT);
        Brackets brackets = Brackets.of(name);
        Optional<? extends SqlType> type = switch (word) {
            case "DECIMAL" -> brackets.decimal(DECIMAL, MOST_DIGITS);
            case "ARRAY" -> brackets.types(1, this).map(types -> new Array(types.get(0)));
            case "MAP" -> brackets.types(2, this).map(types -> new Map(types.get(0), types.get(1)));
            case "ROW" ->
                brackets.fields(this).filter(fields -> !fields.isEmpty()).map(Struct::new);
            case "INTERVAL DAY TO SECOND",
                    "INTERVAL YEAR TO MONTH",
                    "IPADDRESS",
                    "HYPERLOGLOG",
                    "P4HYPERLOGLOG",
                    "SETDIGEST",
                    "TDIGEST",
                    "COLOR",
                    "GEOMETRY",
                    "SPHERICALGEOGRAPHY" -> Optional.of(new Opaque(word)).filter(opaque -> brackets.isEmpty());
            default -> {
                Optional<Simple> sized = SIZED.find(word).filter(simple -> brackets.isLength());
                yield sized.isPresent() ? sized : NAMES.find(word).filter(simple -> brackets.isEmpty());
            }
        };
        return type.isPresent() ? type.get() : SqlType.unknown();
    }

    @Override
    public String print(SqlType type) {
        return switch (type) {
            case Simple simple ->
                switch (simple) {
                    case STRING, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_NTZ -> SIZED.print(simple);
                    case VARIANT -> NAMES.print(Simple.JSON);
                    default -> NAMES.print(simple);
                };
            case Decimal decimal -> decimal.toString();
            case Array array -> COMPOSITES.of("ARRAY", this, array.element());
            case FixedArray array -> COMPOSITES.of("ARRAY", this, array.element());
            case Map map -> COMPOSITES.of("MAP", this, map.key(), map.value());
            case Struct struct -> COMPOSITES.of("ROW", this, struct.fields());
            case Opaque opaque -> opaque.name();
            case Union union -> union.toString();
            case Enumeration enumeration -> enumeration.toString();
            case Unknown unknown -> unknown.toString();
        };
    }
}
