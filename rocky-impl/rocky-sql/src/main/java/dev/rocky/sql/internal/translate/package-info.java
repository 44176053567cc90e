/**
 * From the grammar's nodes to the tree that the rest of the system knows.
 *
 * <p>The grammar keeps what was written; here it gets its meaning: a star with a pattern, a lambda or an
 * arrow into JSON, the many spellings of one operator. Nothing of Calcite goes further than this package.
 */
@NullMarked
package dev.rocky.sql.internal.translate;

import org.jspecify.annotations.NullMarked;
