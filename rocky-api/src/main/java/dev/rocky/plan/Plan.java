package dev.rocky.plan;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.NotInDocument;
import dev.rocky.json.OmitEmpty;
import java.util.List;
import java.util.Optional;

/**
 * What a run would do. Making a plan writes nothing anywhere.
 *
 * @param filter the filter as given; empty for none
 * @param statements every statement in the order it would be sent
 * @param planKind {@code run} for models
 * @param models the models that would be built, in order
 * @param executionLayers the same models in layers
 * @param modelPlans the statements model by model
 * @since 2.0
 */
public record Plan(
        String filter,
        List<PlannedStatement> statements,
        Optional<String> planKind,
        @OmitEmpty List<String> models,
        @OmitEmpty List<List<String>> executionLayers,
        @NotInDocument List<PlannedModel> modelPlans) {

    public Plan {
        requireNonNull(filter, "filter");
        statements = List.copyOf(statements);
        requireNonNull(planKind, "planKind");
        models = List.copyOf(models);
        executionLayers = executionLayers.stream().map(List::copyOf).toList();
        modelPlans = List.copyOf(modelPlans);
    }
}
