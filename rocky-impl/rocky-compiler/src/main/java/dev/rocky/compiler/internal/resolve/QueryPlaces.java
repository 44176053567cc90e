package dev.rocky.compiler.internal.resolve;

import static java.util.Objects.requireNonNull;

import dev.rocky.model.ModelBody;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.QueryText;
import dev.rocky.sql.tree.Span;
import java.util.Optional;

/** Finds where in its file a stretch of a query stands, whatever was replaced in the query before it was parsed. */
public final class QueryPlaces {

    private final ModelBody.Sql body;
    private final QueryText replaced;

    QueryPlaces(ModelBody.Sql body, QueryText replaced) {
        this.body = requireNonNull(body, "body");
        this.replaced = requireNonNull(replaced, "replaced");
    }

    /** The place of a stretch of the parsed text, or empty if no file holds the query. */
    public Optional<SourceSpan> of(Span span) {
        int start = replaced.originalOffset(span.start());
        int end = Math.max(start, replaced.originalOffset(span.end()));
        return body.span(start, end);
    }
}
