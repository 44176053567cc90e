package dev.rocky.compiler.internal.functions;

/** What a function is applied to. */
public enum FunctionKind {
    /** The values of one row. */
    SCALAR,
    /** The rows of a group; with {@code OVER} those of a window frame. */
    AGGREGATE,
    /** The rows of a window; only with {@code OVER}. */
    WINDOW,
    /** Nothing of a row: it stands where a table may stand. */
    TABLE
}
