package dev.rocky.compiler.oracle;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up values of any type, as DuckDB writes them: small ones that meet each other in joins, and odd ones. */
final class RandomValues {

    private static final List<String> WHOLE = List.of("0", "1", "2", "3", "4", "5", "7");
    private static final List<String> TEXTS =
            List.of("''", "'a'", "'b'", "'abc'", "' x '", "'5'", "'2026-01-31'", "'a,b'", "'EUR'", "'paid'", "'A%'");
    private static final List<String> DATES =
            List.of("'2025-01-01'", "'2025-06-30'", "'2026-01-31'", "'1970-01-01'", "'2024-02-29'");
    private static final List<String> TIMES = List.of("'00:00:00'", "'10:30:00'", "'23:59:59'");
    private static final List<String> MOMENTS =
            List.of("'2025-01-01 00:00:00'", "'2025-06-30 10:30:00'", "'2026-01-31 23:59:59'", "'1970-01-01 00:00:00'");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    /** A value, or {@code NULL} now and then. */
    String nullable(SqlType type) {
        return random.nextInt(4) == 0 ? "NULL" : value(type);
    }

    /** A value that is not {@code NULL}; what it contains may be. */
    String value(SqlType type) {
        return "(" + bare(type) + ")::" + TypeNames.print(type, SqlSyntax.DUCKDB);
    }

    private String bare(SqlType type) {
        return switch (type) {
            case SqlType.Simple simple -> bare(simple);
            case SqlType.Decimal decimal -> decimal.precision() > decimal.scale() ? any(WHOLE) : "0";
            case SqlType.Array array -> list(array.element(), random.nextInt(4));
            case SqlType.FixedArray array -> list(array.element(), array.length());
            case SqlType.Map map -> "MAP {" + value(map.key()) + ": " + nullable(map.value()) + "}";
            case SqlType.Struct struct ->
                struct.fields().stream()
                        .map(field -> "'" + field.name() + "': " + nullable(field.type()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case SqlType.Union union -> {
                SqlType.Field field = any(union.alternatives());
                yield "union_value(" + field.name() + " := " + value(field.type()) + ")";
            }
            case SqlType.Enumeration enumeration -> "'" + any(enumeration.values()) + "'";
            case SqlType.Opaque opaque -> throw new IllegalArgumentException("no values of " + opaque);
            case SqlType.Unknown unknown -> throw new IllegalArgumentException("no values of " + unknown);
        };
    }

    private String bare(SqlType.Simple type) {
        return switch (type) {
            case BOOLEAN -> any(List.of("TRUE", "FALSE"));
            case INT8, INT16, INT32, INT64, INT128, UINT8, UINT16, UINT32, UINT64, UINT128, BIGNUM -> any(WHOLE);
            case FLOAT32, FLOAT64 -> any(List.of("0", "1.5", "2", "-3.25", "'nan'", "1e3"));
            case STRING -> any(TEXTS);
            case BINARY -> any(List.of("''", "'\\xAA\\x01'", "'abc'"));
            case DATE -> any(DATES);
            case TIME, TIME_NS, TIME_TZ -> any(TIMES);
            case TIMESTAMP, TIMESTAMP_TZ_NS, TIMESTAMP_NTZ, TIMESTAMP_S, TIMESTAMP_MS, TIMESTAMP_NS -> any(MOMENTS);
            case INTERVAL -> any(List.of("'1 day'", "'2 months'", "'-1 hour'", "'0 days'"));
            case UUID ->
                any(List.of("'8f3b1a52-0d3e-4a3f-9a57-1b3e8a3b0c11'", "'00000000-0000-0000-0000-000000000000'"));
            case JSON -> any(List.of("'{\"a\": 1}'", "'[1, null]'", "'null'", "'\"x\"'"));
            case BIT -> any(List.of("'1'", "'0101'"));
            case VARIANT -> any(List.of("1", "'x'"));
            case NULL -> "NULL";
        };
    }

    private String list(SqlType element, int length) {
        return IntStream.range(0, length).mapToObj(i -> nullable(element)).collect(Collectors.joining(", ", "[", "]"));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
