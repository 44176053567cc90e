package dev.rocky.compiler.internal.types;

import java.util.Set;

/** The operators that no dialect sees another way. */
final class Operators {

    static final Set<String> LOGIC = Set.of("AND", "OR", "XOR");

    static final Set<String> EQUALITY = Set.of("=", "==", "<>", "!=", "IS DISTINCT FROM", "IS NOT DISTINCT FROM");

    static final Set<String> ORDER = Set.of("<", ">", "<=", ">=");

    static final Set<String> PATTERNS = Set.of(
            "LIKE",
            "ILIKE",
            "RLIKE",
            "REGEXP",
            "GLOB",
            "SIMILAR TO",
            "~~",
            "!~~",
            "~~*",
            "!~~*",
            "~~~",
            "!~",
            "~*",
            "!~*",
            "^@");

    static final Set<String> TESTS = Set.of(
            "NOT",
            "IS NULL",
            "IS NOT NULL",
            "ISNULL",
            "NOTNULL",
            "IS TRUE",
            "IS NOT TRUE",
            "IS FALSE",
            "IS NOT FALSE",
            "IS UNKNOWN",
            "IS NOT UNKNOWN");

    private Operators() {}

    /** Whether an operator between two operands gives a truth value, whatever they are. */
    static boolean isTruth(String operator) {
        return LOGIC.contains(operator)
                || EQUALITY.contains(operator)
                || ORDER.contains(operator)
                || PATTERNS.contains(operator);
    }
}
