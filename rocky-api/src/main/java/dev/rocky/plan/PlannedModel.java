package dev.rocky.plan;

import static java.util.Objects.requireNonNull;

import dev.rocky.model.Model;
import java.util.List;
import java.util.Optional;

/**
 * What a run would do for one model.
 *
 * @param query the query as it is sent: names of models replaced by their tables, ephemeral models put in
 * @param statements in the order they are sent; none for an ephemeral model
 * @param note what a reader of the bare SQL should know, where there is such a thing
 * @since 2.0
 */
public record PlannedModel(Model model, String query, List<PlannedStatement> statements, Optional<String> note) {

    public PlannedModel {
        requireNonNull(model, "model");
        requireNonNull(query, "query");
        statements = List.copyOf(statements);
        requireNonNull(note, "note");
    }
}
