package dev.rocky.compiler.oracle;

/** A way in which what we say differs from what DuckDB says. */
public enum Deviation {
    /** The query is not read, or the compiler says that it is wrong. */
    REJECTED,
    /** There are more or fewer columns, or it is not known which there are. */
    COLUMNS,
    /** A column has another name. */
    NAME,
    /** A column has another type. */
    TYPE,
    /** The type of a column is not known. */
    UNKNOWN
}
