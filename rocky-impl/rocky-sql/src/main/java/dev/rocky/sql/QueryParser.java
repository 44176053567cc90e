package dev.rocky.sql;

import static java.util.Objects.requireNonNull;

import dev.rocky.sql.internal.parse.Parsing;

/**
 * Reads a text as a query.
 *
 * @since 2.0
 */
public final class QueryParser {

    private QueryParser() {}

    /**
     * Read a text as one query.
     *
     * <p>Comments and semicolons behind the query are fine; another statement is not. Whatever the text is,
     * this returns: no text makes it throw.
     *
     * @param text the query
     * @param syntax what the query is written in
     * @return the query, or why there is none
     */
    public static ParsedQuery parse(String text, SqlSyntax syntax) {
        return Parsing.parse(requireNonNull(text, "text"), requireNonNull(syntax, "syntax"));
    }
}
