package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import java.util.Optional;

/**
 * What a model computes.
 *
 * @since 2.0
 */
public sealed interface ModelBody {

    /** Where the body was written. */
    Origin origin();

    /**
     * A query in the SQL of the model's warehouse.
     *
     * @param text the query without blanks at its ends; its first character stands at the origin's location
     */
    record Sql(String text, Origin origin) implements ModelBody {
        public Sql {
            requireNonNull(text, "text");
            requireNonNull(origin, "origin");
        }

        /** A query that no file holds. */
        public static Sql of(String text) {
            return new Sql(text.strip(), Origin.none());
        }

        /**
         * The place of a stretch of the text in its file, or empty if no file holds it.
         *
         * @param start the index of the first character
         * @param end the index behind the last character
         */
        public Optional<SourceSpan> span(int start, int end) {
            return origin.location().map(first -> {
                SourceLocation from = first.plus(text, start);
                return SourceSpan.between(from, from.plus(text.substring(start, end), end - start));
            });
        }
    }
}
