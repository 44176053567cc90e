package dev.rocky.compiler.oracle.lineage;

/** A column of a made-up table or subquery. */
record MadeColumn(String name, Kind kind) {}
