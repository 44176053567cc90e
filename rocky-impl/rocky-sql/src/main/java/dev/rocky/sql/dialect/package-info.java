/**
 * The statements of each warehouse: one class a dialect, and nowhere else.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.sql.dialect;

import org.jspecify.annotations.NullMarked;
