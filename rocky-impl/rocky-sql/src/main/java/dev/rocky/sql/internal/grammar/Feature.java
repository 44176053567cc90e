package dev.rocky.sql.internal.grammar;

/** What only some dialects read, or read in their own way. */
public enum Feature {
    /** {@code SELECT a: 1 + 1} and {@code FROM t: tables}. */
    PREFIX_ALIAS,
    /** {@code SELECT a, FROM t}. */
    TRAILING_COMMA,
    /** {@code a JOIN b} with neither {@code ON} nor {@code USING}. */
    JOIN_WITHOUT_CONDITION,
    /** {@code a:b.c} reaches into semi-structured data. */
    COLON_PATH,
    /** {@code INTEGER[]} and {@code INTEGER ARRAY}. */
    ARRAY_SUFFIX,
    /** {@code ARRAY<INT64>}. */
    ANGLE_TYPES,
    /** Two texts with only blanks between them are one. */
    ADJACENT_TEXTS,
    /** Two texts with a line end between them are one. */
    TEXTS_ON_LINES,
    /** {@code project-id.dataset.table}, and points inside of one quoted name. */
    DASHED_PATHS,
    /** {@code 3 !}. */
    FACTORIAL,
    /** {@code MINUS} for {@code EXCEPT}. */
    MINUS,
    /** {@code SELECT TOP 10}. */
    TOP
}
