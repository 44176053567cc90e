package dev.rocky.lineage;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import java.util.Locale;

/**
 * What happens to a value on its way from one column to another.
 *
 * <p>Where several things happen the strongest one is told: a value that is cast and then summed is an
 * {@code aggregation: sum}.
 *
 * @since 2.0
 */
public sealed interface Transform extends Spelled {

    /** A step without parameters, the weakest first. */
    enum Simple implements Transform {
        /** Nothing; the column may have another name. */
        DIRECT("direct"),
        /** A cast that fails where the value does not fit. */
        CAST("cast"),
        /** A cast that gives {@code NULL} where the value does not fit; a cast around it does not undo that. */
        TRY_CAST("try_cast"),
        /** The value is computed from this one and perhaps others. */
        EXPRESSION("expression");

        private final String spelling;

        Simple(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }

    /**
     * Many rows become one value.
     *
     * @param function the name of the aggregate function, in lower case
     */
    record Aggregation(String function) implements Transform {
        public Aggregation {
            function = requireNonNull(function, "function").toLowerCase(Locale.ROOT);
        }

        @Override
        public String spelling() {
            return "aggregation: " + function;
        }

        @Override
        public String toString() {
            return spelling();
        }
    }

    /**
     * What is told of two steps, one after the other.
     *
     * @param inner the step that comes first
     * @param outer the step that comes then; of two aggregations this one is told
     */
    static Transform strongest(Transform inner, Transform outer) {
        return switch (outer) {
            case Aggregation aggregation -> aggregation;
            case Simple then ->
                switch (inner) {
                    case Aggregation aggregation -> aggregation;
                    case Simple first -> first.compareTo(then) > 0 ? first : then;
                };
        };
    }
}
