package dev.rocky.compiler.internal.memory.format;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.Writer;
import dev.rocky.sql.tree.Span;

/** Stretches of a query. */
final class SpanFormat {

    private SpanFormat() {}

    static void write(Writer out, Span span) {
        out.number(span.start());
        out.number(span.end() - span.start());
    }

    static Span read(Reader in) {
        int start = in.count();
        return new Span(start, Math.addExact(start, in.count()));
    }
}
