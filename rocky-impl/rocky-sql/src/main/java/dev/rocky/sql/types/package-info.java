/**
 * The names of types, as five warehouses spell them.
 *
 * <p>{@link dev.rocky.sql.types.TypeNames} translates between the names of a dialect and
 * {@link dev.rocky.type.SqlType}, both ways; what happens to values of these types is not its business.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.sql.types;

import org.jspecify.annotations.NullMarked;
