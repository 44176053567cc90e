package dev.rocky.compiler.internal.compilation;

import dev.rocky.compile.CostEstimator;
import dev.rocky.compile.ImportedFiles;
import dev.rocky.compiler.internal.check.Codes;
import dev.rocky.compiler.internal.check.GraphChecks;
import dev.rocky.compiler.internal.check.columns.StarReadersCheck;
import dev.rocky.compiler.internal.check.governance.BudgetCheck;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.contract.ContractDiagnostics;
import dev.rocky.compiler.internal.imports.ImportCheck;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Contract;
import dev.rocky.model.ImportedProject;
import dev.rocky.model.Model;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that is wrong with a project, in parts that stay the same as long as nothing changes that they depend on.
 *
 * @param byPhase what is wrong with single models
 * @param graph what is wrong with the models as a whole
 * @param starReaders what is wrong with models because of those that read them
 * @param budgets which models are estimated to cost more than they may
 * @param imports what has changed in tables of other projects
 */
record ProjectFindings(
        Map<Phase, List<Diagnostic>> byPhase,
        List<Diagnostic> graph,
        List<Diagnostic> starReaders,
        List<Diagnostic> budgets,
        List<Diagnostic> imports) {

    static ProjectFindings of(Compilation compilation) {
        return new ProjectFindings(
                byPhase(compilation),
                graph(compilation),
                starReaders(compilation),
                budgets(compilation),
                imports(compilation));
    }

    /** Most models have nothing to tell in most phases, so that each is asked once for all of them. */
    private static Map<Phase, List<Diagnostic>> byPhase(Compilation compilation) {
        Set<Phase> found = EnumSet.noneOf(Phase.class);
        for (KnownModel model : compilation.models().values()) {
            found.addAll(compilation.findings(model).phases());
        }
        // Contracts may have something to tell without a model.
        found.add(Phase.CONTRACT);
        Map<Phase, List<Diagnostic>> byPhase = new EnumMap<>(Phase.class);
        found.forEach(phase -> byPhase.put(phase, collect(compilation, phase)));
        return byPhase;
    }

    /**
     * What is wrong after a few models have changed.
     *
     * @param changed the models that are not what they were; their names and what they depend on are
     */
    ProjectFindings next(Compilation before, Compilation after, List<KnownModel> changed) {
        Map<Phase, List<Diagnostic>> next = new EnumMap<>(byPhase);
        for (Phase phase : Phase.values()) {
            boolean same = changed.stream()
                    .allMatch(model -> before.findings(before.model(model.name()))
                            .of(phase)
                            .equals(after.findings(model).of(phase)));
            if (!same) {
                next.put(phase, collect(after, phase));
            }
        }
        boolean sameTables = changed.stream().allMatch(model -> {
            Model now = after.checked(model.name()).model();
            Model then = before.checked(model.name()).model();
            return now.target().equals(then.target())
                    && now.origin().equals(then.origin())
                    && now.body().origin().equals(then.body().origin())
                    && now.isEphemeral() == then.isEphemeral();
        });
        boolean stars = changed.stream().anyMatch(model -> isNearStar(before, model) || isNearStar(after, model));
        boolean limited = changed.stream().anyMatch(model -> hasBudget(before, model) || hasBudget(after, model));
        return new ProjectFindings(
                next,
                sameTables ? graph : graph(after),
                stars ? starReaders(after) : starReaders,
                limited ? budgets(after) : budgets,
                imports(after));
    }

    /** All of it, in the published order: by phase, then by layer or by model. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>();
        all.addAll(of(Phase.READING));
        graph.stream().filter(problem -> !isSharedTable(problem)).forEach(all::add);
        all.addAll(of(Phase.TYPES));
        all.addAll(of(Phase.CONTRACT));
        all.addAll(starReaders);
        all.addAll(of(Phase.CLASSIFICATION));
        all.addAll(of(Phase.FRESHNESS));
        all.addAll(of(Phase.LAKEHOUSE));
        all.addAll(of(Phase.VARIABLES));
        graph.stream().filter(ProjectFindings::isSharedTable).forEach(all::add);
        all.addAll(of(Phase.PORTABILITY));
        all.addAll(budgets);
        all.addAll(imports);
        return all;
    }

    private List<Diagnostic> of(Phase phase) {
        return byPhase.getOrDefault(phase, List.of());
    }

    private static List<Diagnostic> collect(Compilation compilation, Phase phase) {
        return switch (phase) {
            case TYPES -> collect(compilation, phase, compilation.order().byLayer());
            case CONTRACT -> contracts(compilation);
            case READING, CLASSIFICATION, FRESHNESS, LAKEHOUSE, VARIABLES, PORTABILITY ->
                collect(compilation, phase, compilation.order().byName());
        };
    }

    private static List<Diagnostic> collect(Compilation compilation, Phase phase, List<String> names) {
        List<Diagnostic> found = new ArrayList<>();
        for (String name : names) {
            for (Diagnostic diagnostic :
                    compilation.findings(compilation.model(name)).of(phase)) {
                found.add(diagnostic);
            }
        }
        return found;
    }

    /** Contracts without a model stand among the others, by name. */
    private static List<Diagnostic> contracts(Compilation compilation) {
        List<Diagnostic> found = new ArrayList<>();
        TreeMap<String, Contract> strangers =
                new TreeMap<>(compilation.options().contracts());
        strangers.keySet().removeAll(compilation.project().models().keySet());
        for (String name : compilation.order().byName()) {
            while (!strangers.isEmpty() && strangers.firstKey().compareTo(name) < 0) {
                found.add(orphan(compilation, strangers.pollFirstEntry()));
            }
            found.addAll(compilation.findings(compilation.model(name)).of(Phase.CONTRACT));
        }
        while (!strangers.isEmpty()) {
            found.add(orphan(compilation, strangers.pollFirstEntry()));
        }
        return found;
    }

    private static Diagnostic orphan(Compilation compilation, Map.Entry<String, Contract> contract) {
        return ContractDiagnostics.orphan(
                contract.getKey(),
                contract.getValue(),
                compilation.project().models().keySet());
    }

    private static List<Diagnostic> graph(Compilation compilation) {
        return GraphChecks.check(compilation.project(), compilation.order().graph());
    }

    private static List<Diagnostic> starReaders(Compilation compilation) {
        Set<String> starred = new TreeSet<>();
        for (KnownModel model : compilation.models().values()) {
            if (hasStar(model)) {
                starred.add(model.name());
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        for (String name : starred) {
            List<CheckedModel> readers = compilation.order().graph().dependents(name).stream()
                    .map(compilation::checked)
                    .toList();
            found.addAll(StarReadersCheck.check(compilation.checked(name), readers));
        }
        return found;
    }

    private static List<Diagnostic> budgets(Compilation compilation) {
        if (!compilation.options().budgets()) {
            return List.of();
        }
        List<CheckedModel> limited = new ArrayList<>();
        for (String name : compilation.order().byName()) {
            CheckedModel model = compilation.checked(name);
            if (model.model().budget().isPresent()) {
                limited.add(model);
            }
        }
        return BudgetCheck.check(
                limited,
                () -> CostEstimator.estimate(
                        compilation.order().graph(), compilation.options().sizes()));
    }

    private static List<Diagnostic> imports(Compilation compilation) {
        Map<String, ImportedProject> imports = compilation.project().rules().imports();
        Map<String, ImportedFiles> files = compilation.options().imports();
        if (imports.isEmpty() || files.isEmpty()) {
            return List.of();
        }
        List<CheckedModel> readers =
                compilation.models().keySet().stream().map(compilation::checked).toList();
        List<Diagnostic> found = new ArrayList<>();
        imports.forEach((name, imported) -> {
            ImportedFiles there = files.get(name);
            if (there != null) {
                found.addAll(ImportCheck.check(name, imported, there, readers));
            }
        });
        return found;
    }

    private static boolean hasBudget(Compilation compilation, KnownModel model) {
        return compilation.checked(model.name()).model().budget().isPresent();
    }

    /** Whether a model has columns of a star, or reads one that has. */
    private static boolean isNearStar(Compilation compilation, KnownModel model) {
        return hasStar(compilation.model(model.name()))
                || compilation.order().graph().dependencies(model.name()).stream()
                        .anyMatch(name -> hasStar(compilation.model(name)));
    }

    private static boolean hasStar(KnownModel model) {
        return !model.analysed().compiled().starColumns().isEmpty();
    }

    private static boolean isSharedTable(Diagnostic problem) {
        return problem.code().equals(Codes.E036.code());
    }
}
