package dev.rocky.compiler.internal.check.governance;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Masking;
import java.util.ArrayList;
import java.util.List;

/** Finds classified columns of which nobody said what becomes of them. */
public final class ClassificationCheck {

    private ClassificationCheck() {}

    /** Check a model against how the project masks its columns. */
    public static List<Diagnostic> check(CheckedModel model, Masking masking) {
        List<Diagnostic> problems = new ArrayList<>();
        model.model().classification().forEach((column, tag) -> {
            if (!masking.settles(tag)) {
                problems.add(ModelCodes.W004
                        .at(
                                model.name(),
                                model.placeOfKey("classification." + column, "classification"),
                                "column '" + column + "' of model '" + model.name() + "' is classified as '" + tag
                                        + "', but nothing masks that tag")
                        .suggest("say how in rocky.toml, such as [mask] " + tag
                                + " = \"hash\", or list the tag under [classifications] allow_unmasked"));
            }
        });
        return problems;
    }
}
