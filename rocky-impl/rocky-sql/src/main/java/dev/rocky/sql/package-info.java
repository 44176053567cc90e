/**
 * SQL in and SQL out.
 *
 * <p>This room reads queries of every supported warehouse into one {@link dev.rocky.sql.tree tree},
 * replaces names in a query's text and writes the statements of each warehouse. It knows the API's
 * values and nothing of projects, compilation or running; Calcite stays inside it.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.sql;

import org.jspecify.annotations.NullMarked;
