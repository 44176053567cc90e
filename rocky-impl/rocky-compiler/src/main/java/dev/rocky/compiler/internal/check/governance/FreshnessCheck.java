package dev.rocky.compiler.internal.check.governance;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.TypeWords;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.ProjectRules;
import dev.rocky.type.Column;
import java.util.List;

/** Finds models that could tell how old their data are, and nobody asks. */
public final class FreshnessCheck {

    private FreshnessCheck() {}

    /** Check a model against what the project asks of all. */
    public static List<Diagnostic> check(CheckedModel model, ProjectRules rules) {
        if (model.model().freshness().isPresent() || rules.expectedLagSeconds().isPresent()) {
            return List.of();
        }
        List<String> times = model.compiled().columns().stream()
                .filter(column -> TypeWords.isTime(column.type()))
                .map(Column::name)
                .toList();
        if (times.isEmpty()) {
            return List.of();
        }
        String first = times.get(0);
        return List.of(ModelCodes.W005
                .at(
                        model.name(),
                        model.placeOf(first).or(model::place),
                        "model '" + model.name() + "' returns times (" + String.join(", ", times)
                                + "), but nobody says how old its data may become")
                .suggest("add [freshness] expected_lag_seconds = 86400 and time_column = \"" + first
                        + "\" to the model, or expected_lag_seconds to the project"));
    }
}
