package dev.rocky.compiler.internal.analysis;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.problem.Findings;
import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was noticed of a query, told of its model. */
final class Notes {

    private final ReadModel model;
    private final Findings findings;

    Notes(ReadModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    List<Diagnostic> diagnostics() {
        return findings.problems().stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.span().start())
                        .thenComparing(problem -> problem.definition().code()))
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Problem problem) {
        Optional<SourceSpan> place = model.places().of(problem.span());
        Diagnostic diagnostic = problem.definition().at(model.model().name(), place, problem.message());
        if (problem.suggestion().isPresent()) {
            diagnostic = diagnostic.suggest(problem.suggestion().get());
        }
        if (problem.replacement().isPresent() && place.isPresent()) {
            String text = problem.replacement().get();
            diagnostic = diagnostic.fix(Diagnostic.Fix.replace("Replace with '" + text + "'", place.get(), text));
        }
        return diagnostic;
    }

    List<ComparedColumns> compared() {
        List<ComparedColumns> compared = new ArrayList<>();
        for (Findings.Comparison comparison : findings.comparisons()) {
            Optional<ComparedColumns.Side> left = side(comparison.left());
            Optional<ComparedColumns.Side> right = side(comparison.right());
            if (left.isPresent() && right.isPresent()) {
                compared.add(new ComparedColumns(
                        left.get(), right.get(), comparison.place(), comparison.span(), model.places()));
            }
        }
        return compared;
    }

    private static Optional<ComparedColumns.Side> side(Value value) {
        Optional<ColumnRef> column = value.origins().unchanged();
        return column.map(unchanged -> new ComparedColumns.Side(unchanged, value.type()));
    }

    List<TableUse> uses() {
        List<TableUse> uses = new ArrayList<>();
        findings.uses().forEach((name, use) -> {
            TableRead table = findings.table(name);
            uses.add(new TableUse(table.name(), table.model(), use.columns(), use.unfiltered()));
        });
        return uses;
    }
}
