/** One DuckDB instance, the conversations with it, and what its values are in Java. */
@NullMarked
package dev.rocky.adapter.duckdb.internal.session;

import org.jspecify.annotations.NullMarked;
