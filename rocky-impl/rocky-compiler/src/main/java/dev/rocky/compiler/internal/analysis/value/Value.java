package dev.rocky.compiler.internal.analysis.value;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.lineage.Transform;
import dev.rocky.type.SqlType;

/**
 * What an expression gives.
 *
 * @param nullable whether it may be {@code NULL}; true where that is not certain
 */
public record Value(Operand operand, boolean nullable, Origins origins) {

    /** A value of which nothing is known. */
    public static final Value UNKNOWN = of(SqlType.unknown(), true);

    public Value {
        requireNonNull(operand, "operand");
        requireNonNull(origins, "origins");
    }

    /** A value of a type that comes from no column. */
    public static Value of(SqlType type, boolean nullable) {
        return new Value(Operand.of(type), nullable, Origins.NONE);
    }

    /** A value of a type that comes from some columns. */
    public static Value of(SqlType type, boolean nullable, Origins origins) {
        return new Value(Operand.of(type), nullable, origins);
    }

    /** Its type. */
    public SqlType type() {
        return operand.type();
    }

    /** The same, which may be {@code NULL} or may not. */
    public Value nullable(boolean maybe) {
        return maybe == nullable ? this : new Value(operand, maybe, origins);
    }

    /** The same from other columns. */
    public Value from(Origins others) {
        return new Value(operand, nullable, others);
    }

    /** The same and from more columns. */
    public Value alsoFrom(Origins more) {
        return more.isEmpty() ? this : from(origins.and(more));
    }

    /** The same after a step that changes what its columns are to it. */
    public Value through(Transform step) {
        return from(origins.through(step));
    }
}
