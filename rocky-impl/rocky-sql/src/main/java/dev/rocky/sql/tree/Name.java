package dev.rocky.sql.tree;

/**
 * One part of a name.
 *
 * @param text the name without its quotes, escapes resolved, in the case in which it was written
 * @param quoted whether it was written in quotes, so that its case counts in warehouses that fold the others
 * @since 2.0
 */
public record Name(String text, boolean quoted, Span span) {}
