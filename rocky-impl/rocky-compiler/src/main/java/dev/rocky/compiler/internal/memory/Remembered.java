package dev.rocky.compiler.internal.memory;

import static java.util.Objects.requireNonNull;

import dev.rocky.cache.ContentKey;
import dev.rocky.compiler.internal.analysis.Analysis;
import dev.rocky.compiler.internal.resolve.QueryFacts;

/**
 * What is known of a query.
 *
 * @param facts what it says by itself
 * @param inputs stands for the columns of all tables that it reads
 * @param analysis what it says, given these
 * @param output stands for everything that its readers see of it
 */
public record Remembered(QueryFacts facts, ContentKey inputs, Analysis analysis, ContentKey output) {

    public Remembered {
        requireNonNull(facts, "facts");
        requireNonNull(inputs, "inputs");
        requireNonNull(analysis, "analysis");
        requireNonNull(output, "output");
    }
}
