package dev.rocky.compiler.internal.functions;

import java.util.List;
import java.util.Optional;

/**
 * One way to call a function.
 *
 * @param parameters the types of the arguments in their order
 * @param required how many of the parameters a call must give
 * @param rest the type of any number of further arguments
 * @param result what the call gives
 */
record Signature(List<TypePattern> parameters, int required, Optional<TypePattern> rest, TypePattern result) {

    Signature {
        parameters = List.copyOf(parameters);
    }

    boolean takes(int arguments) {
        return arguments >= required && (arguments <= parameters.size() || rest.isPresent());
    }

    /** The parameter that an argument of this place is passed to. */
    TypePattern parameter(int index) {
        return index < parameters.size() ? parameters.get(index) : rest.orElseThrow();
    }
}
