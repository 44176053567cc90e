/** Finds schemas that hold tables. */
@NullMarked
package dev.rocky.adapter.duckdb.internal.discovery;

import org.jspecify.annotations.NullMarked;
