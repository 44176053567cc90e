package dev.rocky.compiler.internal.functions;

import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Optional;

/** A type in a signature: a type itself, or a family of types. */
sealed interface TypePattern {

    /** One type. */
    record Exact(SqlType type) implements TypePattern {}

    /** Types that have a parameter or fields which the signature leaves open. */
    enum Family implements TypePattern {
        /** Whatever it is. As a result: nothing is said. */
        ANY,
        DECIMAL,
        STRUCT,
        /** A struct without names. */
        TUPLE,
        UNION,
        /** {@code x -> …}. */
        LAMBDA
    }

    /** The same type wherever the letter stands. */
    record Variable(char letter) implements TypePattern {}

    /** A list; one of a fixed length is taken too. */
    record ListOf(TypePattern element) implements TypePattern {}

    /** A list of a fixed length, or of any fixed length. */
    record FixedListOf(TypePattern element, Optional<Integer> length) implements TypePattern {}

    record MapOf(TypePattern key, TypePattern value) implements TypePattern {}

    /** A struct of these fields. */
    record StructOf(List<NamedPattern> fields) implements TypePattern {
        public StructOf {
            fields = List.copyOf(fields);
        }
    }

    /** A field of a {@link StructOf}; the name may be empty. */
    record NamedPattern(String name, TypePattern type) {}
}
