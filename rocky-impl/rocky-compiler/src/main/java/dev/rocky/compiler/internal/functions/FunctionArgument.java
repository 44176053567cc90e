package dev.rocky.compiler.internal.functions;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Optional;

/** An argument of a call. */
public sealed interface FunctionArgument {

    /** The name that the call gives it, as in {@code f(size := 1)}. */
    Optional<String> name();

    /**
     * A value.
     *
     * @param nullable whether it may be {@code NULL}
     * @param elements the elements of a list that stands in the text, as {@code ['year', 'month']}; empty for anything
     *     else. Some functions take the names of their result's fields from it.
     */
    record Value(Optional<String> name, Operand operand, boolean nullable, List<Operand> elements)
            implements FunctionArgument {
        public Value {
            requireNonNull(name, "name");
            requireNonNull(operand, "operand");
            elements = List.copyOf(elements);
        }

        /** A value that is no list in the text. */
        public Value(Optional<String> name, Operand operand, boolean nullable) {
            this(name, operand, nullable, List.of());
        }
    }

    /**
     * {@code (x, y) -> …}.
     *
     * @param parameters how many parameters it names
     * @param body what it gives for values of these types; fewer or more types than parameters give an unknown one
     */
    record Lambda(Optional<String> name, int parameters, Body body) implements FunctionArgument {
        public Lambda {
            requireNonNull(name, "name");
            requireNonNull(body, "body");
        }
    }

    /** The body of a lambda. */
    @FunctionalInterface
    interface Body {
        /** What the body gives where its parameters are nullable values of these types. */
        Value type(List<SqlType> parameters);
    }
}
