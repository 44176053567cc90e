package dev.rocky.compiler.internal.compilation;

/** The groups in which what is wrong with models is told, in this order. */
enum Phase {
    READING,
    TYPES,
    CONTRACT,
    CLASSIFICATION,
    FRESHNESS,
    LAKEHOUSE,
    VARIABLES,
    PORTABILITY
}
