package dev.rocky.compiler.internal.portability.construct;

import static java.util.Objects.requireNonNull;

import dev.rocky.sql.tree.Span;

/** A construct where it stands in a query. */
public record ConstructUse(Construct construct, Span span) {

    public ConstructUse {
        requireNonNull(construct, "construct");
        requireNonNull(span, "span");
    }
}
