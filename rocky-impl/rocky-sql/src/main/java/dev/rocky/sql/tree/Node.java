package dev.rocky.sql.tree;

/**
 * A part of a query.
 *
 * @since 2.0
 */
public sealed interface Node permits Expression, Query, QueryBody, Relation, SelectItem {

    /** The text of this part. */
    Span span();
}
