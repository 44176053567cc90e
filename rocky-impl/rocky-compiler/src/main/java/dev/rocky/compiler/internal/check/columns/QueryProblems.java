package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what is wrong with the query of a model, where it stands in its file. */
public final class QueryProblems {

    private QueryProblems() {}

    /** Of a model, in the order of the text. */
    public static List<Diagnostic> of(CheckedModel model) {
        List<Diagnostic> diagnostics = new ArrayList<>(0);
        for (Problem problem : model.analysis().problems()) {
            diagnostics.add(diagnostic(model, problem));
        }
        return diagnostics;
    }

    private static Diagnostic diagnostic(CheckedModel model, Problem problem) {
        Optional<SourceSpan> place = model.placeOf(problem.span());
        Diagnostic diagnostic = problem.definition().at(model.name(), place, problem.message());
        if (problem.suggestion().isPresent()) {
            diagnostic = diagnostic.suggest(problem.suggestion().get());
        }
        if (problem.replacement().isPresent() && place.isPresent()) {
            String text = problem.replacement().get();
            diagnostic = diagnostic.fix(Diagnostic.Fix.replace("Replace with '" + text + "'", place.get(), text));
        }
        return diagnostic;
    }
}
