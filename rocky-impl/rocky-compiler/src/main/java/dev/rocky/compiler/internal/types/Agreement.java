package dev.rocky.compiler.internal.types;

/** A place where several values must become one type. */
public enum Agreement {
    /** The results of {@code CASE}, and the arguments of {@code COALESCE}, {@code IF}, {@code IFNULL}. */
    CASE,
    /** The elements of {@code [a, b]}; the keys or the values of a map. */
    LIST,
    /** A column of {@code VALUES (…), (…)}. */
    VALUES,
    /** A column of {@code UNION}, {@code INTERSECT}, {@code EXCEPT}, in the order of the branches. */
    SET_OPERATION,
    /** Two sides of {@code =} or {@code <}; also of {@code USING}, and the operand and the bounds of {@code BETWEEN}. */
    COMPARISON,
    /** The operand of {@code IN}, then the values of its list. */
    IN_LIST
}
