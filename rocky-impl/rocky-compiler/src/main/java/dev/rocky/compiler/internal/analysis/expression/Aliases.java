package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Value;
import java.util.Optional;

/** The names that a select list gives to its items, where an expression may use them. */
@FunctionalInterface
public interface Aliases {

    /** None. */
    Aliases NONE = (name, place) -> Optional.empty();

    /** What a name stands for at a place, or empty where no item has it. */
    Optional<Value> find(String name, Place place);
}
