/**
 * What the grammar builds: Calcite's nodes, and ours for everything that Calcite has no node for.
 *
 * <p>A {@link dev.rocky.sql.internal.node.Phrase} is a piece of syntax as it was written; its
 * {@link dev.rocky.sql.internal.node.Form} says which, and lists its parts. Nothing is decided here:
 * that is the translator's work.
 */
@NullMarked
package dev.rocky.sql.internal.node;

import org.jspecify.annotations.NullMarked;
