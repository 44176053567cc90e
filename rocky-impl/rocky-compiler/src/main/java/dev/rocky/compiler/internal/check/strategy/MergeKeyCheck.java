package dev.rocky.compiler.internal.check.strategy;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Diagnostic.Fix;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.model.Materialization.Merge;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds merge keys that the query does not return. Nothing is said where a star may hide them. */
public final class MergeKeyCheck {

    private static final String UNIQUE_KEY = "strategy.unique_key";

    private MergeKeyCheck() {}

    /** Check a model, whatever its strategy is. */
    public static List<Diagnostic> check(CheckedModel model) {
        if (!(model.model().materialization() instanceof Merge merge)
                || !model.compiled().columnsComplete()) {
            return List.of();
        }
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 0; i < merge.uniqueKey().size(); i++) {
            String key = merge.uniqueKey().get(i);
            if (model.compiled().column(key).isEmpty()) {
                problems.add(missing(model, key, UNIQUE_KEY + "[" + i + "]"));
            }
        }
        return problems;
    }

    private static Diagnostic missing(CheckedModel model, String key, String written) {
        List<String> columns = model.columnNames();
        Diagnostic diagnostic = ModelCodes.W006
                .at(
                        model.name(),
                        model.placeOfKey(written, UNIQUE_KEY),
                        "unique_key column '" + key + "' is not among the output columns of model '" + model.name()
                                + "'")
                .suggest("available columns: " + String.join(", ", columns));
        Optional<SourceSpan> place = model.model().origin().spanOf(written);
        Optional<String> near = Nearest.to(key, columns);
        return place.isPresent() && near.isPresent()
                ? diagnostic.fix(Fix.replace("Replace with '" + near.get() + "'", place.get(), '"' + near.get() + '"'))
                : diagnostic;
    }
}
