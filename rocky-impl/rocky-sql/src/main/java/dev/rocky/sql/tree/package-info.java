/**
 * A query as a tree of values.
 *
 * <p>{@link dev.rocky.sql.tree.Query} is the root. It holds a {@link dev.rocky.sql.tree.QueryBody},
 * that {@link dev.rocky.sql.tree.Relation relations} and {@link dev.rocky.sql.tree.Expression
 * expressions}. Every node knows its {@link dev.rocky.sql.tree.Span stretch} of the text.
 *
 * <p>The tree says what was written, in whatever dialect it was written; it resolves no name and
 * types no expression. All hierarchies are sealed: walk them with an exhaustive {@code switch}.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.sql.tree;

import org.jspecify.annotations.NullMarked;
