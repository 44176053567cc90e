package dev.rocky.compiler.internal.types;

/** A place where several values must become one type. */
public enum Agreement {
    /** The results of {@code CASE} and {@code IF}, the one behind {@code ELSE} last; a {@code NULL} where there is none. */
    CASE,
    /** The arguments of {@code COALESCE}, {@code IFNULL} and the like. */
    COALESCE,
    /** The elements of {@code [a, b]}; the keys or the values of a map. */
    LIST,
    /** A column of {@code VALUES (…), (…)}. */
    VALUES,
    /** A column of {@code UNION}, {@code INTERSECT}, {@code EXCEPT}, in the order of the branches. */
    SET_OPERATION,
    /** Two sides of {@code <} and the like; the operand and the bounds of {@code BETWEEN}. */
    COMPARISON,
    /** Two sides of {@code =} and {@code <>}, of {@code IS DISTINCT FROM}, of {@code USING}. */
    EQUALITY,
    /** The operand of {@code IN}, then the values of its list. */
    IN_LIST
}
