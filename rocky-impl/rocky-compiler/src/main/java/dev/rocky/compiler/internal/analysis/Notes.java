package dev.rocky.compiler.internal.analysis;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.problem.Findings;
import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.lineage.ColumnRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was noticed of a query, in the form in which it is kept. */
final class Notes {

    private final Findings findings;

    Notes(Findings findings) {
        this.findings = findings;
    }

    /** What is wrong, in the order of the text. */
    List<Problem> problems() {
        if (findings.problems().isEmpty()) {
            return List.of();
        }
        return findings.problems().stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.span().start())
                        .thenComparing(problem -> problem.definition().code()))
                .toList();
    }

    List<ComparedColumns> compared() {
        List<ComparedColumns> compared = new ArrayList<>();
        for (Findings.Comparison comparison : findings.comparisons()) {
            Optional<ComparedColumns.Side> left = side(comparison.left());
            Optional<ComparedColumns.Side> right = side(comparison.right());
            if (left.isPresent() && right.isPresent()) {
                compared.add(new ComparedColumns(left.get(), right.get(), comparison.place(), comparison.span()));
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
