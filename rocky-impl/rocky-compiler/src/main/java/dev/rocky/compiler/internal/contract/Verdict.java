package dev.rocky.compiler.internal.contract;

/** Whether a promise is kept. */
public enum Verdict {
    SATISFIED,
    VIOLATED,
    /** Too little is known to tell. */
    NOT_CHECKED
}
