/** Holds the rules of types to DuckDB with made-up queries: those that DuckDB refuses are thrown away. */
@NullMarked
package dev.rocky.compiler.oracle.types;

import org.jspecify.annotations.NullMarked;
