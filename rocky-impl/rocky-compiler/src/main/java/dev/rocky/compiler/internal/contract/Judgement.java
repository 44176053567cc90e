package dev.rocky.compiler.internal.contract;

import dev.rocky.type.SqlType;

/** What became of a promise. */
public sealed interface Judgement {

    /** The promise. */
    Promise promise();

    /** Whether it is kept. */
    default Verdict verdict() {
        return switch (this) {
            case Kept ignored -> Verdict.SATISFIED;
            case Missing ignored -> Verdict.VIOLATED;
            case WrongType ignored -> Verdict.VIOLATED;
            case NoSuchType ignored -> Verdict.VIOLATED;
            case MayBeNull ignored -> Verdict.VIOLATED;
            case NotChecked ignored -> Verdict.NOT_CHECKED;
        };
    }

    /** It is kept. */
    record Kept(Promise promise) implements Judgement {}

    /** The column is not among all that the model returns. */
    record Missing(Promise.Presence promise) implements Judgement {}

    /** The column has another type. */
    record WrongType(Promise.Typed promise, SqlType found) implements Judgement {}

    /** What the contract writes names no type, so no column can have it. */
    record NoSuchType(Promise.Typed promise) implements Judgement {}

    /** The column may hold {@code NULL}. */
    record MayBeNull(Promise.NotNull promise) implements Judgement {}

    /** It cannot be told. */
    record NotChecked(Promise promise, Reason reason) implements Judgement {}

    /** What is not known. */
    enum Reason {
        /** Whether the model returns more columns than are known. */
        COLUMNS_UNKNOWN,
        /** The type of the column, and with it whether it may hold {@code NULL}. */
        TYPE_UNKNOWN,
        /** Whether the column may hold {@code NULL}, because it comes from a table that is not known. */
        NULLABILITY_UNKNOWN
    }
}
