/**
 * Runs models in an embedded DuckDB, and finds sources in one.
 *
 * <p>Knows the API and DuckDB's driver. {@link dev.rocky.adapter.duckdb.DuckDbWarehouseProvider} and
 * {@link dev.rocky.adapter.duckdb.DuckDbDiscoveryProvider} are the ways in; they are found by
 * {@link java.util.ServiceLoader}.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.adapter.duckdb;

import org.jspecify.annotations.NullMarked;
