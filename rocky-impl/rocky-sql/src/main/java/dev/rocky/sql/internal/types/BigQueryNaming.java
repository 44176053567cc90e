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
 * BigQuery.
 *
 * <p>Its two decimals are told apart by their digits. {@code BIGNUMERIC} forgets its brackets here as it forgets them
 * in every expression, for {@code BIGNUMERIC(10, 2)} would look like {@code NUMERIC(10, 2)}.
 */
final class BigQueryNaming implements TypeNaming {

    static final BigQueryNaming INSTANCE = new BigQueryNaming();

    private static final SimpleNames NAMES = SimpleNames.of("""
            BOOLEAN: BOOL, BOOLEAN
            INT64: INT64, INT, INTEGER, BIGINT, SMALLINT, TINYINT, BYTEINT
            FLOAT64: FLOAT64
            DATE: DATE
            TIME: TIME
            TIMESTAMP: TIMESTAMP
            TIMESTAMP_NTZ: DATETIME
            INTERVAL: INTERVAL
            JSON: JSON
            """);

    private static final SimpleNames SIZED = SimpleNames.of("""
            STRING: STRING
            BINARY: BYTES
            """);

    private static final Decimal NUMERIC = new Decimal(38, 9);
    private static final Decimal BIGNUMERIC = new Decimal(76, 38);
    private static final Composites COMPOSITES = new Composites("<", ">", ", ", " ", '`');

    private BigQueryNaming() {}

    @Override
    public SqlType resolve(TypeName name) {
        String word = name.name().toUpperCase(Locale.ROOT);
        Brackets brackets = Brackets.of(name);
        Optional<? extends SqlType> type = switch (word) {
            case "NUMERIC", "DECIMAL" ->
                brackets.decimal(NUMERIC, NUMERIC.precision()).filter(BigQueryNaming::isNumeric);
            case "BIGNUMERIC", "BIGDECIMAL" ->
                brackets.decimal(BIGNUMERIC, BIGNUMERIC.precision()).map(any -> BIGNUMERIC);
            case "ARRAY" -> brackets.types(1, this).map(types -> new Array(types.get(0)));
            case "STRUCT" -> brackets.fields(this).map(Struct::new);
            case "RANGE" -> brackets.types(1, this).map(types -> new Opaque("RANGE<" + print(types.get(0)) + ">"));
            case "GEOGRAPHY" -> Optional.of(new Opaque(word)).filter(opaque -> brackets.isEmpty());
            default -> {
                Optional<Simple> sized = SIZED.find(word).filter(simple -> brackets.isLength());
                yield sized.isPresent() ? sized : NAMES.find(word).filter(simple -> brackets.isEmpty());
            }
        };
        return type.isPresent() ? type.get() : SqlType.unknown();
    }

    private static boolean isNumeric(Decimal decimal) {
        return decimal.scale() <= NUMERIC.scale()
                && decimal.precision() - decimal.scale() <= NUMERIC.precision() - NUMERIC.scale();
    }

    @Override
    public String print(SqlType type) {
        return switch (type) {
            case Simple simple ->
                switch (simple) {
                    case STRING, BINARY -> SIZED.print(simple);
                    case VARIANT -> NAMES.print(Simple.JSON);
                    default -> NAMES.print(simple);
                };
            case Decimal decimal -> decimal(decimal);
            case Array array -> COMPOSITES.of("ARRAY", this, array.element());
            case FixedArray array -> COMPOSITES.of("ARRAY", this, array.element());
            case Struct struct -> COMPOSITES.of("STRUCT", this, struct.fields());
            case Opaque opaque -> opaque.name();
            case Map map -> map.toString();
            case Union union -> union.toString();
            case Enumeration enumeration -> enumeration.toString();
            case Unknown unknown -> unknown.toString();
        };
    }

    private static String decimal(Decimal decimal) {
        if (decimal.equals(NUMERIC)) {
            return "NUMERIC";
        }
        if (decimal.equals(BIGNUMERIC)) {
            return "BIGNUMERIC";
        }
        String digits = decimal.scale() == 0 ? "" + decimal.precision() : decimal.precision() + ", " + decimal.scale();
        return (isNumeric(decimal) ? "NUMERIC(" : "BIGNUMERIC(") + digits + ")";
    }
}
