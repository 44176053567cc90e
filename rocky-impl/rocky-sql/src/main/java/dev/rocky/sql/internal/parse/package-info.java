/**
 * From a text to a query, or to a failure that says what is wrong with it.
 *
 * <p>{@link dev.rocky.sql.internal.parse.Parsing} runs scanner, grammar and translation one behind the
 * other; {@link dev.rocky.sql.internal.parse.Failures} puts into words what the grammar rejects.
 */
@NullMarked
package dev.rocky.sql.internal.parse;

import org.jspecify.annotations.NullMarked;
