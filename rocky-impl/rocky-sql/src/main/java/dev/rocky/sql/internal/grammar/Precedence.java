package dev.rocky.sql.internal.grammar;

/** How tight operators bind: the higher, the tighter. Between the levels of all dialects there is one order. */
public final class Precedence {

    /** {@code x -> x + 1}, and {@code ->} into JSON. */
    public static final int ARROW = 1;

    public static final int OR = 2;
    public static final int AND = 3;
    public static final int NOT = 4;

    /** {@code IS NULL} and the like. */
    public static final int IS = 5;

    /** {@code IS DISTINCT FROM}. */
    public static final int DISTINCT = 6;

    /** {@code =}, {@code <} and the like. */
    public static final int COMPARISON = 7;

    /** {@code BETWEEN}, {@code IN}, {@code LIKE}. */
    public static final int PREDICATE = 8;

    /** {@code ||} and every operator that no other level names. */
    public static final int OTHER = 9;

    public static final int BIT_OR = 10;
    public static final int BIT_XOR = 11;
    public static final int BIT_AND = 12;
    public static final int SHIFT = 13;

    /** {@code ~} before its operand. */
    public static final int BIT_NOT = 14;

    public static final int ADDITION = 15;
    public static final int MULTIPLICATION = 16;
    public static final int EXPONENT = 17;
    public static final int COLLATE = 18;
    public static final int TIME_ZONE = 19;

    /** {@code -} before its operand. */
    public static final int SIGN = 20;

    private Precedence() {}
}
