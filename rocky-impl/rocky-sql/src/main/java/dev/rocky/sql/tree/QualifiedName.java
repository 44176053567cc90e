package dev.rocky.sql.tree;

import java.util.ArrayList;
import java.util.List;

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

    /** The texts of the parts, without quotes. */
    public List<String> texts() {
        return textsOf(parts);
    }

    /** The texts of names, without quotes. */
    public static List<String> textsOf(List<Name> names) {
        if (names.size() == 1) {
            return List.of(names.get(0).text());
        }
        List<String> texts = new ArrayList<>(names.size());
        for (Name name : names) {
            texts.add(name.text());
        }
        return texts;
    }

    /** The parts with points between them, without quotes. */
    @Override
    public String toString() {
        return String.join(".", texts());
    }
}
