package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Advises against stars, and warns where one keeps the columns of a model from being known. */
public final class StarCheck {

    private StarCheck() {}

    /**
     * Check a model.
     *
     * @param models finds another model by its name
     */
    public static List<Diagnostic> check(CheckedModel model, Function<String, Optional<CompiledModel>> models) {
        if (!model.compiled().hasStar()) {
            return List.of();
        }
        Optional<SourceSpan> place = model.placeOfStar();
        List<String> unknown = model.compiled().columnsComplete() ? List.of() : unknown(model, models);
        return List.of(
                unknown.isEmpty()
                        ? ModelCodes.I001
                                .at(model.name(), place, "SELECT * takes whatever columns there are")
                                .suggest("name the columns, so that a new one upstream is a decision")
                        : ModelCodes.W002
                                .at(
                                        model.name(),
                                        place,
                                        "SELECT * keeps model '" + model.name()
                                                + "' from being checked: the columns of " + String.join(", ", unknown)
                                                + " are not known")
                                .suggest("name the columns here, or in the model that is read"));
    }

    private static List<String> unknown(CheckedModel model, Function<String, Optional<CompiledModel>> models) {
        return model.compiled().reads().stream()
                .flatMap(read -> read.model().stream())
                .distinct()
                .flatMap(name -> models.apply(name).stream())
                .filter(read -> read.parsed() && !read.columnsComplete())
                .map(read -> "'" + read.name() + "'")
                .toList();
    }
}
