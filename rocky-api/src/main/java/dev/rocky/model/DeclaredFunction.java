package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import dev.rocky.source.Origin;
import java.util.List;

/**
 * A function of the warehouse that its users wrote, so that calls of it have a type.
 *
 * @param name its name, without what qualifies it
 * @param parameters the types of its parameters as the warehouse spells them; {@code ANY} for any
 * @param returns the type of its result as the warehouse spells it
 * @param kind what it is applied to
 * @param nullable whether it may give {@code NULL} where no argument is {@code NULL}
 * @since 2.0
 */
public record DeclaredFunction(
        String name, List<String> parameters, String returns, Kind kind, boolean nullable, Origin origin) {

    public DeclaredFunction {
        requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
        requireNonNull(returns, "returns");
        requireNonNull(kind, "kind");
        requireNonNull(origin, "origin");
    }

    /** A function of the values of one row, which may give {@code NULL}. */
    public static DeclaredFunction scalar(String name, List<String> parameters, String returns) {
        return new DeclaredFunction(name, parameters, returns, Kind.SCALAR, true, Origin.none());
    }

    /** A function of the rows of a group, which may give {@code NULL}. */
    public static DeclaredFunction aggregate(String name, List<String> parameters, String returns) {
        return new DeclaredFunction(name, parameters, returns, Kind.AGGREGATE, true, Origin.none());
    }

    /** What a function is applied to. */
    public enum Kind implements Spelled {
        /** The values of one row. */
        SCALAR("scalar"),
        /** The rows of a group. */
        AGGREGATE("aggregate");

        private final String spelling;

        Kind(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
