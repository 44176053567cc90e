/**
 * Holds the compiler to the embedded DuckDB: what we say of a query before it runs is what DuckDB says of it.
 *
 * <p>{@link dev.rocky.compiler.oracle.OracleTest} does so for a corpus of queries that people wrote, the others for
 * queries that a program makes up. Deviations are written to {@code target/oracle}.
 */
@NullMarked
package dev.rocky.compiler.oracle;

import org.jspecify.annotations.NullMarked;
