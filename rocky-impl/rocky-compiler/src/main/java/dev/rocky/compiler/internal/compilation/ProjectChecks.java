package dev.rocky.compiler.internal.compilation;

import dev.rocky.compile.CostEstimator;
import dev.rocky.compiler.internal.check.Codes;
import dev.rocky.compiler.internal.check.GraphChecks;
import dev.rocky.compiler.internal.check.columns.StarReadersCheck;
import dev.rocky.compiler.internal.check.governance.BudgetCheck;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.contract.ContractDiagnostics;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts everything that is wrong with a project in the published order: by phase, then by layer or by model. */
final class ProjectChecks {

    private final Compilation compilation;
    private final CheckTimes times;
    private final Map<String, ModelFindings> findings = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private ProjectChecks(Compilation compilation, CheckTimes times) {
        this.compilation = compilation;
        this.times = times;
    }

    /**
     * Check everything.
     *
     * @param times learns where the time went
     */
    static List<Diagnostic> of(Compilation compilation, CheckTimes times) {
        return new ProjectChecks(compilation, times).run();
    }

    private List<Diagnostic> run() {
        ModelChecks checks =
                new ModelChecks(compilation.project(), compilation.options(), compilation::compiled, times);
        compilation.models().forEach((name, model) -> findings.put(name, model.findings(checks::check)));
        ModelOrder order = compilation.order();
        List<Diagnostic> graph = GraphChecks.check(compilation.project(), order.graph());

        add(Phase.READING, order.byName());
        graph.stream().filter(problem -> !isSharedTable(problem)).forEach(problems::add);
        add(Phase.TYPES, order.byLayer());
        contracts();
        starReaders();
        add(Phase.CLASSIFICATION, order.byName());
        add(Phase.FRESHNESS, order.byName());
        add(Phase.LAKEHOUSE, order.byName());
        add(Phase.VARIABLES, order.byName());
        graph.stream().filter(ProjectChecks::isSharedTable).forEach(problems::add);
        add(Phase.PORTABILITY, order.byName());
        if (compilation.options().budgets()) {
            budgets();
        }
        return problems;
    }

    private void budgets() {
        List<CheckedModel> models =
                compilation.order().byName().stream().map(compilation::checked).toList();
        problems.addAll(BudgetCheck.check(
                models,
                () -> CostEstimator.estimate(
                        compilation.order().graph(), compilation.options().sizes())));
    }

    private void add(Phase phase, List<String> names) {
        for (String name : names) {
            ModelFindings found = findings.get(name);
            if (found != null) {
                problems.addAll(found.of(phase));
            }
        }
    }

    /** Contracts without a model stand among the others, by name. */
    private void contracts() {
        Map<String, Contract> strangers = new TreeMap<>(compilation.options().contracts());
        strangers.keySet().removeAll(compilation.models().keySet());
        if (strangers.isEmpty()) {
            add(Phase.CONTRACT, compilation.order().byName());
            return;
        }
        Set<String> names = new TreeSet<>(compilation.models().keySet());
        names.addAll(strangers.keySet());
        for (String name : names) {
            Contract stranger = strangers.get(name);
            if (stranger != null) {
                problems.add(ContractDiagnostics.orphan(
                        name, stranger, compilation.models().keySet()));
            } else {
                add(Phase.CONTRACT, List.of(name));
            }
        }
    }

    private void starReaders() {
        for (String name : compilation.order().byName()) {
            CheckedModel model = compilation.checked(name);
            if (!model.compiled().starColumns().isEmpty()) {
                List<CheckedModel> readers = compilation.order().graph().dependents(name).stream()
                        .map(compilation::checked)
                        .toList();
                problems.addAll(StarReadersCheck.check(model, readers));
            }
        }
    }

    private static boolean isSharedTable(Diagnostic problem) {
        return problem.code().equals(Codes.E036.code());
    }
}
