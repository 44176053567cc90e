package dev.rocky.compiler.internal.functions;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.types.Operand;

/** What is known of the result of a call. */
public sealed interface FunctionResult {

    /**
     * A value.
     *
     * @param operand its type, which may be unknown
     * @param nullable whether it may be {@code NULL}; true where that is not certain
     */
    record Typed(Operand operand, boolean nullable) implements FunctionResult {
        public Typed {
            requireNonNull(operand, "operand");
        }
    }

    /**
     * The warehouse certainly refuses the call.
     *
     * @param found what was found, as {@code "2 arguments"}
     * @param expected what would be right, as {@code "upper(VARCHAR)"}
     */
    record Refused(String found, String expected) implements FunctionResult {
        public Refused {
            requireNonNull(found, "found");
            requireNonNull(expected, "expected");
        }
    }

    /** Nothing is known of a function of this name. */
    record NotFound() implements FunctionResult {}
}
