package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that a query reads, with the columns it takes from it, in whatever clause.
 *
 * @param name the parts of the name as the query writes it
 * @param model the model that is meant, or empty for a table outside the project
 * @param columns the columns, as the table spells them where its columns are known
 * @param unfiltered whether a star takes all columns, or nothing certain can be said
 */
public record TableUse(List<String> name, Optional<String> model, Set<String> columns, boolean unfiltered) {

    public TableUse {
        name = List.copyOf(name);
        requireNonNull(model, "model");
        columns = Set.copyOf(columns);
    }
}
