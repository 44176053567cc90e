package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compiler.internal.analysis.ComparedColumns;
import dev.rocky.compiler.internal.analysis.ComparedColumns.Side;
import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.TypeWords;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds columns that are compared although their types differ. Types that are not known never count. */
public final class ComparisonCheck {

    private ComparisonCheck() {}

    /** Check a model. Two columns that are compared several times are reported once. */
    public static List<Diagnostic> check(CheckedModel model) {
        if (model.analysis().compared().isEmpty()) {
            return List.of();
        }
        TypeRules rules = TypeRules.of(model.syntax());
        List<Diagnostic> problems = new ArrayList<>();
        Set<Set<Side>> seen = new HashSet<>();
        for (ComparedColumns compared : model.analysis().compared()) {
            if (!compared.left().equals(compared.right()) && seen.add(Set.of(compared.left(), compared.right()))) {
                switch (Meeting.of(compared, rules)) {
                    case FINE -> {}
                    case CONVERTED ->
                        problems.add(ModelCodes.W001
                                .at(
                                        model.name(),
                                        model.placeOf(compared.comparison()),
                                        "implicit type coercion: " + sides(compared))
                                .suggest(advice(compared)));
                    case IMPOSSIBLE ->
                        problems.add(ModelCodes.E001
                                .at(
                                        model.name(),
                                        model.placeOf(compared.comparison()),
                                        "join key type mismatch: " + sides(compared))
                                .suggest(advice(compared)));
                }
            }
        }
        return problems;
    }

    private static String sides(ComparedColumns compared) {
        return word(compared.left()) + ", " + word(compared.right());
    }

    private static String word(Side side) {
        return "'" + side.column() + "' is " + TypeWords.of(side.type());
    }

    private static String advice(ComparedColumns compared) {
        return "write CAST(" + compared.left().column().column() + " AS …) or CAST("
                + compared.right().column().column() + " AS …), best in the model that the column comes from";
    }
}
