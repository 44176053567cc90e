package dev.rocky.sql;

import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Span;
import java.util.List;

/**
 * What came of reading a text as a query.
 *
 * @since 2.0
 */
public sealed interface ParsedQuery {

    /** The text is a query. */
    record Success(Query query) implements ParsedQuery {}

    /**
     * The text is no query.
     *
     * @param message what was found, in one sentence without a full stop
     * @param span the text that does not fit; empty at the end of the text
     * @param expected what could have stood there instead, the likeliest first; may be empty
     */
    record Failure(String message, Span span, List<String> expected) implements ParsedQuery {
        public Failure {
            expected = List.copyOf(expected);
        }
    }
}
