package dev.rocky.compiler.internal.types;

import static java.util.Objects.requireNonNull;

import dev.rocky.type.SqlType;
import java.math.BigInteger;

/**
 * A value as the rules of types see it.
 *
 * <p>Warehouses treat a constant that stands in the text more freely than a value of the same type: {@code '2026-01-01'}
 * meets a date as a date, {@code 1} meets a {@code TINYINT} as a {@code TINYINT}. A constant stays one through brackets
 * and a sign ({@link TypeRules#unary}) and a cast to its own type ({@link TypeRules#cast}), and nowhere else: a column
 * of a subquery that selects {@code 1} is an ordinary {@code INTEGER}.
 */
public sealed interface Operand {

    /** The type that the value has where nothing else decides. */
    SqlType type();

    /**
     * A value of a fixed type: a column, the result of a function or of an operator. {@code NULL} is one of
     * {@link SqlType.Simple#NULL}.
     */
    record Typed(SqlType type) implements Operand {
        public Typed {
            requireNonNull(type, "type");
        }
    }

    /** Digits in the text, with their sign. */
    record IntegerConstant(BigInteger value, SqlType type) implements Operand {
        public IntegerConstant {
            requireNonNull(value, "value");
            requireNonNull(type, "type");
        }
    }

    /** A text in quotes. */
    record TextConstant(String value, SqlType type) implements Operand {
        public TextConstant {
            requireNonNull(value, "value");
            requireNonNull(type, "type");
        }
    }

    /** A value of a fixed type. */
    static Operand of(SqlType type) {
        return new Typed(type);
    }

    /** Whether this is a {@code NULL} that nothing gives a type to. */
    default boolean isNull() {
        return type() == SqlType.Simple.NULL;
    }

    /** Whether the type is not known. */
    default boolean isUnknown() {
        return type().isUnknown();
    }
}
