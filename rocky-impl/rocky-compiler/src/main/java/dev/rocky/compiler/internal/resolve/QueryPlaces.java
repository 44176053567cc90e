package dev.rocky.compiler.internal.resolve;

import static java.util.Objects.requireNonNull;

import dev.rocky.model.ModelBody;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.QueryText;
import dev.rocky.sql.tree.Span;
import java.util.List;
import java.util.Optional;

/** Finds where in its file a stretch of a query stands, whatever was replaced in the query before it was parsed. */
public final class QueryPlaces {

    private final ModelBody.Sql body;
    private final List<QueryText> latestFirst;

    /**
     * @param latestFirst what was done to the text, the first thing last
     */
    QueryPlaces(ModelBody.Sql body, List<QueryText> latestFirst) {
        this.body = requireNonNull(body, "body");
        this.latestFirst = List.copyOf(latestFirst);
    }

    /** The place of a stretch of the parsed text, or empty if no file holds the query. */
    public Optional<SourceSpan> of(Span span) {
        Span written = inBody(span);
        return body.span(written.start(), written.end());
    }

    /** The stretch of the body that a stretch of the parsed text comes from. */
    public Span inBody(Span span) {
        Span written = span;
        for (QueryText change : latestFirst) {
            written = change.originalSpan(written);
        }
        return written;
    }
}
