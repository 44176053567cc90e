package dev.rocky.compiler.internal.types;

import static dev.rocky.compiler.internal.types.TypeRules.NO_CAST;

import dev.rocky.compiler.internal.types.Operand.IntegerConstant;
import dev.rocky.compiler.internal.types.Operand.TextConstant;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Array;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Enumeration;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.FixedArray;
import dev.rocky.type.SqlType.Simple;
import dev.rocky.type.SqlType.Struct;
import dev.rocky.type.SqlType.Union;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What DuckDB's unwritten casts cost.
 *
 * <p>A cost belongs to the type that a value is cast to, so that among the types that can hold a value DuckDB has one
 * that it likes best. The digits of a decimal play no part: a parameter is any decimal.
 */
final class DuckDbCasts {

    private static final int CONSTANT_OF_ITS_TYPE = 5;
    private static final int TEXT_TO_TEXT = 1;
    private static final int TEXT_TO_OTHER = 20;
    private static final int JSON_TO_TEXT = 1;
    private static final int ANY_TO_JSON = 0;
    private static final int TEXT_TO_JSON = 1;
    private static final int NESTED = 160;
    private static final int USUAL = 110;
    private static final int DECIMAL = 105;

    /** How much cheaper a constant is than a value. */
    private static final int CONSTANT = 90;

    private static final Map<Simple, Integer> COSTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Simple.INT64, 101),
            Map.entry(Simple.INT32, 102),
            Map.entry(Simple.INT128, 103),
            Map.entry(Simple.FLOAT64, 104),
            Map.entry(Simple.BIGNUM, 106),
            Map.entry(Simple.TIMESTAMP_NS, 119),
            Map.entry(Simple.TIMESTAMP_NTZ, 120),
            Map.entry(Simple.TIMESTAMP_MS, 121),
            Map.entry(Simple.TIMESTAMP_S, 122),
            Map.entry(Simple.TIMESTAMP, 123),
            Map.entry(Simple.TIMESTAMP_TZ_NS, 124),
            Map.entry(Simple.STRING, 149),
            Map.entry(Simple.JSON, 150)));

    private static final Set<Simple> REALS = EnumSet.of(Simple.FLOAT32, Simple.FLOAT64, Simple.BIGNUM);

    /** The types besides whole numbers that a value becomes unasked. */
    private static final Map<Simple, Set<Simple>> TARGETS = new EnumMap<>(Map.of(
            Simple.BIGNUM, EnumSet.of(Simple.FLOAT64),
            Simple.FLOAT32, EnumSet.of(Simple.FLOAT64, Simple.BIGNUM),
            Simple.FLOAT64, EnumSet.of(Simple.BIGNUM),
            Simple.DATE,
                    EnumSet.of(
                            Simple.TIMESTAMP_S,
                            Simple.TIMESTAMP_MS,
                            Simple.TIMESTAMP_NTZ,
                            Simple.TIMESTAMP_NS,
                            Simple.TIMESTAMP,
                            Simple.TIMESTAMP_TZ_NS),
            Simple.TIMESTAMP_S,
                    EnumSet.of(
                            Simple.TIMESTAMP_MS,
                            Simple.TIMESTAMP_NTZ,
                            Simple.TIMESTAMP_NS,
                            Simple.TIMESTAMP,
                            Simple.TIMESTAMP_TZ_NS),
            Simple.TIMESTAMP_MS,
                    EnumSet.of(Simple.TIMESTAMP_NTZ, Simple.TIMESTAMP_NS, Simple.TIMESTAMP, Simple.TIMESTAMP_TZ_NS),
            Simple.TIMESTAMP_NTZ, EnumSet.of(Simple.TIMESTAMP_NS, Simple.TIMESTAMP, Simple.TIMESTAMP_TZ_NS),
            Simple.TIMESTAMP_NS, EnumSet.of(Simple.TIMESTAMP_NTZ)));

    private DuckDbCasts() {}

    /** See {@link TypeRules#castCost}. */
    static int cost(Operand from, SqlType to) {
        return switch (from) {
            case IntegerConstant constant -> constant(constant, to);
            case TextConstant constant -> text(to);
            case Operand.Typed typed -> cost(typed.type(), to);
        };
    }

    private static int constant(IntegerConstant from, SqlType to) {
        if (from.type().equals(to)) {
            return CONSTANT_OF_ITS_TYPE;
        }
        if (to == Simple.JSON) {
            return NO_CAST;
        }
        return DuckDbIntegers.fits(from.value(), to) ? target(to) - CONSTANT : cost(from.type(), to);
    }

    /** A parameter that is any decimal does not say which one a text would become. */
    private static int text(SqlType to) {
        if (to == Simple.STRING) {
            return TEXT_TO_TEXT;
        }
        return to instanceof Decimal ? NO_CAST : TEXT_TO_OTHER;
    }

    static int cost(SqlType from, SqlType to) {
        if (from.equals(to) || (from instanceof Decimal && to instanceof Decimal)) {
            return 0;
        }
        if (from == Simple.NULL) {
            return target(to);
        }
        if (to == Simple.JSON) {
            return from == Simple.STRING || from instanceof Enumeration ? TEXT_TO_JSON : toJson(from);
        }
        if (from == Simple.JSON) {
            return json(to);
        }
        if (from == Simple.VARIANT) {
            return to instanceof Union union ? alternative(from, union) : target(to);
        }
        if (to instanceof Union union && !(from instanceof Union)) {
            return alternative(from, union);
        }
        return switch (from) {
            case Simple simple -> simple(simple, to);
            case Decimal decimal -> to == Simple.FLOAT32 || to == Simple.FLOAT64 ? target(to) : NO_CAST;
            case Enumeration enumeration -> to instanceof Enumeration ? 0 : to == Simple.STRING ? target(to) : NO_CAST;
            case Array array -> list(array.element(), to);
            case FixedArray array -> fixedArray(array, to);
            case SqlType.Map map -> to instanceof SqlType.Map ? 0 : NO_CAST;
            case Struct struct -> to instanceof Struct other ? struct(struct, other) : NO_CAST;
            case Union source ->
                to instanceof Union target && DuckDbNames.holdsAll(target, source.alternatives()) ? 0 : NO_CAST;
            case SqlType.Opaque opaque -> NO_CAST;
            case SqlType.Unknown unknown -> NO_CAST;
        };
    }

    private static int json(SqlType to) {
        if (to == Simple.STRING) {
            return JSON_TO_TEXT;
        }
        return to instanceof Union union && alternative(Simple.STRING, union) != NO_CAST
                ? target(Simple.STRING)
                : NO_CAST;
    }

    private static int toJson(SqlType from) {
        return from == Simple.VARIANT ? NO_CAST : ANY_TO_JSON;
    }

    private static int simple(Simple from, SqlType to) {
        if (DuckDbIntegers.isInteger(from)) {
            boolean real = to instanceof Decimal || (to instanceof Simple simple && REALS.contains(simple));
            return real || DuckDbIntegers.isWider(to, from) ? target(to) : NO_CAST;
        }
        return to instanceof Simple simple
                        && TARGETS.getOrDefault(from, Set.of()).contains(simple)
                ? target(to)
                : NO_CAST;
    }

    private static int list(SqlType element, SqlType to) {
        return switch (to) {
            case Array array -> cheaper(cost(element, array.element()));
            case FixedArray array -> cost(element, array.element());
            default -> NO_CAST;
        };
    }

    private static int fixedArray(FixedArray from, SqlType to) {
        return switch (to) {
            case FixedArray array ->
                array.length() == from.length() ? cheaper(cost(from.element(), array.element())) : NO_CAST;
            case Array array -> {
                int cost = cost(from.element(), array.element());
                yield cost == NO_CAST ? NO_CAST : cost + 1;
            }
            default -> NO_CAST;
        };
    }

    private static int cheaper(int cost) {
        return cost > 0 ? cost - 1 : cost;
    }

    private static int struct(Struct from, Struct to) {
        if (from.fields().size() != to.fields().size()) {
            return NO_CAST;
        }
        boolean byPlace = DuckDbNames.isTuple(from) || DuckDbNames.isTuple(to);
        int most = 0;
        for (int i = 0; i < to.fields().size(); i++) {
            Field target = to.fields().get(i);
            Field source = byPlace ? from.fields().get(i) : DuckDbNames.find(from.fields(), target.name());
            int cost = source == null ? NO_CAST : cost(source.type(), target.type());
            if (cost == NO_CAST) {
                return NO_CAST;
            }
            most = Math.max(most, cost);
        }
        return most;
    }

    /** The cheapest of a union's alternatives. */
    private static int alternative(SqlType from, Union union) {
        int least = NO_CAST;
        for (Field alternative : union.alternatives()) {
            int cost = cost(from, alternative.type());
            if (cost != NO_CAST && (least == NO_CAST || cost < least)) {
                least = cost;
            }
        }
        return least;
    }

    private static int target(SqlType to) {
        return switch (to) {
            case Simple simple -> COSTS.getOrDefault(simple, USUAL);
            case Decimal decimal -> DECIMAL;
            case Enumeration enumeration -> USUAL;
            case SqlType.Opaque opaque -> USUAL;
            case Array array -> NESTED;
            case FixedArray array -> NESTED;
            case SqlType.Map map -> NESTED;
            case Struct struct -> NESTED;
            case Union union -> NESTED;
            case SqlType.Unknown unknown -> NO_CAST;
        };
    }

    /** The candidates' lowest sum, or nothing where none fits or two are equally good. */
    static <T> Optional<T> cheapest(List<T> candidates, ToIntFunction<T> sum) {
        @Nullable T best = null;
        int least = Integer.MAX_VALUE;
        boolean ambiguous = false;
        for (T candidate : candidates) {
            int cost = sum.applyAsInt(candidate);
            if (cost == NO_CAST || cost > least) {
                continue;
            }
            ambiguous = cost == least;
            best = candidate;
            least = cost;
        }
        return ambiguous ? Optional.empty() : Optional.ofNullable(best);
    }
}
