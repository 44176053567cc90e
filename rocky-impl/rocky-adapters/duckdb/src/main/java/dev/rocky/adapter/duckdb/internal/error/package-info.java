/** What DuckDB says when something is wrong, in words for people. Knows nothing of sessions. */
@NullMarked
package dev.rocky.adapter.duckdb.internal.error;

import org.jspecify.annotations.NullMarked;
