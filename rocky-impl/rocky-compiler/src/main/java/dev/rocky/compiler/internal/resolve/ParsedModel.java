package dev.rocky.compiler.internal.resolve;

import static java.util.Objects.requireNonNull;

import dev.rocky.sql.tree.Query;
import java.util.Optional;

/**
 * The tree of a query and what it says by itself.
 *
 * @param tree the query, or empty if it could not be read
 */
public record ParsedModel(Optional<Query> tree, QueryFacts facts) {

    public ParsedModel {
        requireNonNull(tree, "tree");
        requireNonNull(facts, "facts");
    }
}
