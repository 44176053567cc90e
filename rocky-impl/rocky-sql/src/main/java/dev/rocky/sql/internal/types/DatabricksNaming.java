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

/** Databricks. */
final class DatabricksNaming implements TypeNaming {

    static final DatabricksNaming INSTANCE = new DatabricksNaming();

    private static final SimpleNames NAMES = SimpleNames.of("""
            BOOLEAN: BOOLEAN
            INT8: TINYINT, BYTE
            INT16: SMALLINT, SHORT
            INT32: INT, INTEGER
            INT64: BIGINT, LONG
            FLOAT32: FLOAT, REAL
            FLOAT64: DOUBLE
            STRING: STRING
            BINARY: BINARY
            DATE: DATE
            TIMESTAMP: TIMESTAMP, TIMESTAMP_LTZ
            TIMESTAMP_NTZ: TIMESTAMP_NTZ
            INTERVAL: INTERVAL
            VARIANT: VARIANT
            NULL: VOID
            """);

    private static final SimpleNames SIZED = SimpleNames.of("STRING: VARCHAR, CHAR, CHARACTER");

    private static final Decimal DECIMAL = new Decimal(10, 0);
    private static final int MOST_DIGITS = 38;
    private static final Composites COMPOSITES = new Composites("<", ">", ", ", ": ", '`');

    private DatabricksNaming() {}

    @Override
    public SqlType resolve(TypeName name) {
        String word = name.name().toUpperCase(Locale.ROOT);
        Brackets brackets = Brackets.of(name);
        Optional<? extends SqlType> type = switch (word) {
            case "DECIMAL", "DEC", "NUMERIC" -> brackets.decimal(DECIMAL, MOST_DIGITS);
            case "ARRAY" -> brackets.types(1, this).map(types -> new Array(types.get(0)));
            case "MAP" -> brackets.types(2, this).map(types -> new Map(types.get(0), types.get(1)));
            case "STRUCT" -> brackets.fields(this).map(Struct::new);
            case "VARCHAR", "CHAR", "CHARACTER" -> SIZED.find(word).filter(simple -> brackets.isLength());
            case "GEOGRAPHY", "GEOMETRY" -> Optional.of(new Opaque(word));
            default -> plain(word).filter(plain -> brackets.isEmpty());
        };
        return type.isPresent() ? type.get() : SqlType.unknown();
    }

    private static Optional<SqlType> plain(String word) {
        return word.startsWith("INTERVAL ")
                ? Optional.of(new Opaque(word))
                : NAMES.find(word).map(simple -> simple);
    }

    @Override
    public String print(SqlType type) {
        return switch (type) {
            case Simple simple -> NAMES.print(simple);
            case Decimal decimal -> decimal.toString();
            case Array array -> COMPOSITES.of("ARRAY", this, array.element());
            case FixedArray array -> COMPOSITES.of("ARRAY", this, array.element());
            case Map map -> COMPOSITES.of("MAP", this, map.key(), map.value());
            case Struct struct -> COMPOSITES.of("STRUCT", this, struct.fields());
            case Opaque opaque -> opaque.name();
            case Union union -> union.toString();
            case Enumeration enumeration -> enumeration.toString();
            case Unknown unknown -> unknown.toString();
        };
    }
}
