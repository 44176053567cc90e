package dev.rocky.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * A type as a query names it.
 *
 * @param name the words of the name in upper case with single blanks, such as {@code DOUBLE PRECISION} or
 *     {@code TIMESTAMP WITH TIME ZONE}; {@code ARRAY} for {@code T[]} and {@code ARRAY<T>} alike
 * @param arguments what stands in brackets: numbers, texts, types, fields
 * @since 2.0
 */
public record TypeName(String name, List<Argument> arguments, Span span) {

    public TypeName {
        arguments = List.copyOf(arguments);
    }

    /** What stands in the brackets of a type. */
    public sealed interface Argument {
        /** {@code DECIMAL(18, 2)}, and the length of {@code INTEGER[3]}. */
        record Size(long value) implements Argument {}

        /** {@code ENUM('a', 'b')}. */
        record Text(String value) implements Argument {}

        /** {@code ARRAY<STRING>}, or a field of a struct where it has a name. */
        record Type(Optional<Name> name, TypeName type, boolean notNull) implements Argument {}

        /** Any other word, as in {@code GEOMETRY(POINT)} or {@code typeof(x)}. */
        record Word(String text) implements Argument {}
    }
}
