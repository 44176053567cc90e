package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import dev.rocky.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A piece of SQL that models use by name: {@code @half_up(fee / 3, 2)}.
 *
 * @param parameters what a call gives, in this order
 * @param body the SQL, with {@code {parameter}} where an argument goes; its first character stands at the origin's
 *     location
 * @param returns what it gives, in the words of its author
 * @param description what it is for
 * @since 2.0
 */
public record Macro(
        String name,
        List<Parameter> parameters,
        String body,
        Optional<String> returns,
        Optional<String> description,
        Origin origin) {

    public Macro {
        Names.requireName(name, "macro name");
        parameters = List.copyOf(parameters);
        requireNonNull(body, "body");
        requireNonNull(returns, "returns");
        requireNonNull(description, "description");
        requireNonNull(origin, "origin");
    }

    /** A macro that takes any arguments. */
    public static Macro of(String name, List<String> parameters, String body) {
        return new Macro(
                name,
                parameters.stream()
                        .map(parameter -> new Parameter(parameter, Kind.ANY))
                        .toList(),
                body.strip(),
                Optional.empty(),
                Optional.empty(),
                Origin.none());
    }

    /** {@code name(first, second)}, as a call looks. */
    public String signature() {
        return name + "("
                + String.join(", ", parameters.stream().map(Parameter::name).toList()) + ")";
    }

    /** Something that a call gives. */
    public record Parameter(String name, Kind kind) {
        public Parameter {
            Names.requireName(name, "parameter name");
            requireNonNull(kind, "kind");
        }
    }

    /** What an argument has to be. */
    public enum Kind implements Spelled {
        /** Anything. */
        ANY("any"),
        /** The name of a column or of a model. */
        NAME("column"),
        /** A text. */
        TEXT("string"),
        NUMBER("number"),
        /** True or false. */
        TRUTH("bool"),
        /** Any expression. */
        EXPRESSION("expr");

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
