/**
 * Holds lineage to its word: made-up queries over made-up tables, where changing a column must change what is said to
 * come from it, and nothing else.
 */
@NullMarked
package dev.rocky.compiler.oracle.lineage;

import org.jspecify.annotations.NullMarked;
