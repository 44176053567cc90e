/**
 * Words, marks and literals: how each dialect's text falls into tokens.
 *
 * <p>{@link dev.rocky.sql.internal.lexis.Scanner} reads them, by the tables that
 * {@link dev.rocky.sql.internal.lexis.Lexis} holds for each dialect.
 */
@NullMarked
package dev.rocky.sql.internal.lexis;

import org.jspecify.annotations.NullMarked;
