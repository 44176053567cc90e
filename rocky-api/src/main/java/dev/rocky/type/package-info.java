/**
 * The types of columns.
 *
 * <p>{@link dev.rocky.type.SqlType} is a closed world: whatever a warehouse calls a type is one of
 * its members, or {@link dev.rocky.type.SqlType.Unknown} where nothing is known. No type stands in
 * for a neighbour.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.type;

import org.jspecify.annotations.NullMarked;
