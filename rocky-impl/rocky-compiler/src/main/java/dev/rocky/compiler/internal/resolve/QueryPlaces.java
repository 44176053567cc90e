package dev.rocky.compiler.internal.resolve;

import static java.util.Objects.requireNonNull;

import dev.rocky.model.ModelBody;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.QueryText;
import dev.rocky.sql.tree.Span;
import java.util.Optional;

/**
 * Where the parts of a query stand in the file of its model.
 *
 * @param body the text as the file has it
 * @param query what was made of it before it was parsed
 */
public record QueryPlaces(ModelBody.Sql body, QueryText query) {

    public QueryPlaces {
        requireNonNull(body, "body");
        requireNonNull(query, "query");
    }

    /** The place of a part of the query, or empty if no file holds it. */
    public Optional<SourceSpan> of(Span span) {
        int start = query.originalOffset(span.start());
        int end = Math.max(start, query.originalOffset(span.end()));
        return body.span(start, end);
    }
}
