package dev.rocky.compiler.oracle;

/** A column as DuckDB describes it, its type in DuckDB's spelling. */
public record DescribedColumn(String name, String type) {}
