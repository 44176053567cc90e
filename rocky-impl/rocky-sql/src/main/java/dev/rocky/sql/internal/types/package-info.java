/**
 * The names of types, one class for each dialect.
 *
 * <p>What a dialect calls its types without parameters is a table, {@link dev.rocky.sql.internal.types.SimpleNames};
 * its {@link dev.rocky.sql.internal.types.TypeNaming} adds the types that take something in brackets.
 */
@NullMarked
package dev.rocky.sql.internal.types;

import org.jspecify.annotations.NullMarked;
