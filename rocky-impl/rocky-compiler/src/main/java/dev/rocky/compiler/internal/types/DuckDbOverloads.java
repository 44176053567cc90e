package dev.rocky.compiler.internal.types;

import static dev.rocky.compiler.internal.types.TypeRules.NO_CAST;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Array;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Opaque;
import dev.rocky.type.SqlType.Simple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DuckDB's operators and the two sums as {@code duckdb_functions()} lists them, and the choice among them. */
final class DuckDbOverloads {

    /** Stands for a decimal of any digits. */
    static final Decimal ANY_DECIMAL = new Decimal(18, 3);

    private static final String INTEGERS = "INT8 INT16 INT32 INT64 INT128 UINT8 UINT16 UINT32 UINT64 UINT128";
    private static final String NUMBERS = INTEGERS + " FLOAT32 FLOAT64 DECIMAL";

    /** Where both operands and the result are of one type: an operator on each line, and the types. */
    private static final String UNIFORM = """
            +: %2$s INTERVAL BIGNUM
            -: %2$s INTERVAL BIGNUM
            *: %2$s
            /: FLOAT32 FLOAT64
            //: %1$s FLOAT32 FLOAT64
            %%: %2$s
            **: FLOAT64
            ^: FLOAT64
            &: %1$s BIT
            |: %1$s BIT
            <<: %1$s
            >>: %1$s
            """.formatted(INTEGERS, NUMBERS);

    /** All others: operands, and behind the arrow the result. */
    private static final String MIXED = """
            +: DATE INT32 -> DATE
            +: INT32 DATE -> DATE
            +: DATE INTERVAL -> TIMESTAMP_NTZ
            +: INTERVAL DATE -> TIMESTAMP_NTZ
            +: TIME INTERVAL -> TIME
            +: INTERVAL TIME -> TIME
            +: TIMESTAMP_NTZ INTERVAL -> TIMESTAMP_NTZ
            +: INTERVAL TIMESTAMP_NTZ -> TIMESTAMP_NTZ
            +: TIME_TZ INTERVAL -> TIME_TZ
            +: INTERVAL TIME_TZ -> TIME_TZ
            +: TIME DATE -> TIMESTAMP_NTZ
            +: DATE TIME -> TIMESTAMP_NTZ
            +: TIME_TZ DATE -> TIMESTAMP
            +: DATE TIME_TZ -> TIMESTAMP
            +: TIMESTAMP INTERVAL -> TIMESTAMP
            +: INTERVAL TIMESTAMP -> TIMESTAMP
            -: DATE DATE -> INT64
            -: DATE INT32 -> DATE
            -: TIMESTAMP_NTZ TIMESTAMP_NTZ -> INTERVAL
            -: DATE INTERVAL -> TIMESTAMP_NTZ
            -: TIME INTERVAL -> TIME
            -: TIMESTAMP_NTZ INTERVAL -> TIMESTAMP_NTZ
            -: TIME_TZ INTERVAL -> TIME_TZ
            -: TIMESTAMP INTERVAL -> TIMESTAMP
            -: TIMESTAMP TIMESTAMP -> INTERVAL
            *: INTERVAL FLOAT64 -> INTERVAL
            *: FLOAT64 INTERVAL -> INTERVAL
            *: INT64 INTERVAL -> INTERVAL
            *: INTERVAL INT64 -> INTERVAL
            /: INTERVAL FLOAT64 -> INTERVAL
            <<: BIT INT32 -> BIT
            >>: BIT INT32 -> BIT
            ->: STRING INT64 -> JSON
            ->: STRING STRING -> JSON
            ->: STRING STRING[] -> JSON[]
            ->: JSON INT64 -> JSON
            ->: JSON STRING -> JSON
            ->: JSON STRING[] -> JSON[]
            ->>: STRING INT64 -> STRING
            ->>: STRING STRING -> STRING
            ->>: STRING STRING[] -> STRING[]
            ->>: JSON INT64 -> STRING
            ->>: JSON STRING -> STRING
            ->>: JSON STRING[] -> STRING[]
            <->: FLOAT32[] FLOAT32[] -> FLOAT32
            <->: FLOAT64[] FLOAT64[] -> FLOAT64
            <=>: FLOAT32[] FLOAT32[] -> FLOAT32
            <=>: FLOAT64[] FLOAT64[] -> FLOAT64
            LIKE: STRING STRING -> BOOLEAN
            &&: GEOMETRY GEOMETRY -> BOOLEAN
            !: INT32 -> INT128
            sum: DECIMAL -> DECIMAL
            sum: BOOLEAN -> INT128
            sum: INT16 -> INT128
            sum: INT32 -> INT128
            sum: INT64 -> INT128
            sum: INT128 -> INT128
            sum: FLOAT64 -> FLOAT64
            sum: BIGNUM -> BIGNUM
            avg: DECIMAL -> FLOAT64
            avg: INT16 -> FLOAT64
            avg: INT32 -> FLOAT64
            avg: INT64 -> FLOAT64
            avg: INT128 -> FLOAT64
            avg: INTERVAL -> INTERVAL
            avg: FLOAT64 -> FLOAT64
            avg: TIMESTAMP_NTZ -> TIMESTAMP_NTZ
            avg: TIMESTAMP -> TIMESTAMP
            avg: TIME -> TIME
            avg: TIME_TZ -> TIME_TZ
            """;

    /** Before an operand. */
    private static final String SIGNS = """
            +: %2$s
            -: %2$s INTERVAL BIGNUM
            ~: %1$s BIT
            @: %2$s
            """.formatted(INTEGERS, NUMBERS);

    private static final Map<String, List<Overload>> OVERLOADS = new HashMap<>();

    static {
        uniform(UNIFORM, 2);
        uniform(SIGNS, 1);
        MIXED.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            int arrow = line.lastIndexOf(" -> ");
            add(
                    line.substring(0, colon),
                    new Overload(types(line.substring(colon + 2, arrow)), type(line.substring(arrow + 4))));
        });
    }

    private DuckDbOverloads() {}

    private static void uniform(String table, int operands) {
        table.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            for (SqlType type : types(line.substring(colon + 2))) {
                add(line.substring(0, colon), new Overload(Collections.nCopies(operands, type), type));
            }
        });
    }

    private static void add(String operator, Overload overload) {
        OVERLOADS
                .computeIfAbsent(operator + "/" + overload.parameters().size(), key -> new ArrayList<>())
                .add(overload);
    }

    private static List<SqlType> types(String names) {
        return Arrays.stream(names.split(" ", -1)).map(DuckDbOverloads::type).toList();
    }

    private static SqlType type(String name) {
        if (name.endsWith("[]")) {
            return new Array(type(name.substring(0, name.length() - 2)));
        }
        return switch (name) {
            case "DECIMAL" -> ANY_DECIMAL;
            case "GEOMETRY" -> new Opaque(name);
            default -> Simple.valueOf(name);
        };
    }

    /** The overload that DuckDB takes; empty where none fits or two fit equally well. */
    static Optional<Overload> choose(String operator, Operand... operands) {
        List<Overload> candidates = OVERLOADS.getOrDefault(operator + "/" + operands.length, List.of());
        return DuckDbCasts.cheapest(candidates, overload -> cost(overload, operands));
    }

    private static int cost(Overload overload, Operand... operands) {
        int sum = 0;
        for (int i = 0; i < operands.length; i++) {
            int cost = DuckDbCasts.cost(operands[i], overload.parameters().get(i));
            if (cost == NO_CAST) {
                return NO_CAST;
            }
            sum += cost;
        }
        return sum;
    }
}
