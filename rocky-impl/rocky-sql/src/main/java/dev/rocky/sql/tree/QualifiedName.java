package dev.rocky.sql.tree;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A name of one or more parts, outermost first.
 *
 * @since 2.0
 */
public record QualifiedName(List<Name> parts, Span span) {

    public QualifiedName {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one part");
        }
    }

    /** The last part. */
    public Name last() {
        return parts.get(parts.size() - 1);
    }

    /** The parts with points between them, without quotes. */
    @Override
    public String toString() {
        return parts.stream().map(Name::text).collect(Collectors.joining("."));
    }
}
