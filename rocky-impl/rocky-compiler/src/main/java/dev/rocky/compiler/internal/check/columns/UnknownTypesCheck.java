package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Severity;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.List;

/** Tells which columns of a model have no known type, where others have one. */
public final class UnknownTypesCheck {

    private UnknownTypesCheck() {}

    /** Check a model. Where something is wrong with its query, that is why. */
    public static List<Diagnostic> check(CheckedModel model) {
        List<Column> columns = model.compiled().columns();
        List<String> unknown = new ArrayList<>(0);
        for (Column column : columns) {
            if (column.type().isUnknown()) {
                unknown.add(column.name());
            }
        }
        if (unknown.isEmpty() || unknown.size() == columns.size() || isExplained(model)) {
            return List.of();
        }
        return List.of(ModelCodes.I002
                .at(
                        model.name(),
                        model.placeOf(unknown.get(0)).or(model::place),
                        "%d of %d columns of model '%s' have no known type: %s"
                                .formatted(unknown.size(), columns.size(), model.name(), String.join(", ", unknown)))
                .suggest("declare the columns of the tables it reads under [[sources]]"));
    }

    private static boolean isExplained(CheckedModel model) {
        return model.analysis().problems().stream()
                .anyMatch(problem -> problem.definition().severity() == Severity.ERROR);
    }
}
