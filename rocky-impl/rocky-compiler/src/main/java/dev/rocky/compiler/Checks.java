package dev.rocky.compiler;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.ImportedFiles;
import dev.rocky.compiler.internal.analysis.AnalysedModel;
import dev.rocky.compiler.internal.check.Codes;
import dev.rocky.compiler.internal.check.GraphChecks;
import dev.rocky.compiler.internal.check.columns.ComparisonCheck;
import dev.rocky.compiler.internal.check.columns.StarCheck;
import dev.rocky.compiler.internal.check.columns.StarReadersCheck;
import dev.rocky.compiler.internal.check.columns.UnknownTypesCheck;
import dev.rocky.compiler.internal.check.columns.UnnamedColumnCheck;
import dev.rocky.compiler.internal.check.governance.ClassificationCheck;
import dev.rocky.compiler.internal.check.governance.FreshnessCheck;
import dev.rocky.compiler.internal.check.strategy.IcebergOptionsCheck;
import dev.rocky.compiler.internal.check.strategy.MergeKeyCheck;
import dev.rocky.compiler.internal.check.strategy.TimeIntervalCheck;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.check.subject.GuessedNullability;
import dev.rocky.compiler.internal.contract.ContractDiagnostics;
import dev.rocky.compiler.internal.imports.ImportCheck;
import dev.rocky.compiler.internal.portability.PortabilityCheck;
import dev.rocky.compiler.internal.resolve.DeclaredSources;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.lineage.LineageGraph;
import dev.rocky.model.Contract;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Runs every check over a project in the published order: within a phase by layer or by model, then by column. */
final class Checks {

    private final Project project;
    private final CompileOptions options;
    private final DependencyGraph graph;
    private final LineageGraph lineage;
    private final Map<String, CompiledModel> compiled = new LinkedHashMap<>();
    private final Map<String, CheckedModel> models = new TreeMap<>();

    Checks(
            Project project,
            CompileOptions options,
            Map<String, ReadModel> read,
            Map<String, AnalysedModel> analysed,
            DependencyGraph graph,
            LineageGraph lineage) {
        this.project = project;
        this.options = options;
        this.graph = graph;
        this.lineage = lineage;
        analysed.forEach((name, model) -> compiled.put(name, model.compiled()));
        GuessedNullability guesses = new GuessedNullability(
                compiled, lineage, DeclaredSources.of(project.models().values()).orElse(options::sources));
        read.forEach((name, model) -> {
            AnalysedModel columns = analysed.get(name);
            if (columns != null) {
                Set<String> guessed = promisesValues(model.model()) ? guesses.of(columns.compiled()) : Set.of();
                models.put(name, new CheckedModel(model, columns, guessed));
            }
        });
    }

    /** Everything that is wrong, in order. */
    List<Diagnostic> run() {
        List<Diagnostic> graphProblems = GraphChecks.check(project, graph);
        List<Diagnostic> problems = new ArrayList<>();
        models.values().forEach(model -> add(problems, model.read().diagnostics(), Codes.E028, false));
        add(problems, graphProblems, Codes.E036, false);
        byLayer().forEach(model -> typeChecks(model, problems));
        problems.addAll(contracts());
        forEach(problems, model -> StarReadersCheck.check(model, lineage));
        forEach(
                problems,
                model -> ClassificationCheck.check(model, project.rules().masking()));
        forEach(problems, model -> FreshnessCheck.check(model, project.rules()));
        forEach(problems, IcebergOptionsCheck::check);
        models.values().forEach(model -> add(problems, model.read().diagnostics(), Codes.E028, true));
        add(problems, graphProblems, Codes.E036, true);
        ProjectRules.Portability portability = project.rules().portability();
        options.targetDialect()
                .or(portability::target)
                .ifPresent(target ->
                        forEach(problems, model -> PortabilityCheck.check(model, target, portability.allow())));
        problems.addAll(imports());
        return problems;
    }

    private List<Diagnostic> imports() {
        List<CheckedModel> readers = project.models().keySet().stream()
                .filter(models::containsKey)
                .map(models::get)
                .toList();
        List<Diagnostic> problems = new ArrayList<>();
        project.rules().imports().forEach((name, imported) -> {
            ImportedFiles files = options.imports().get(name);
            if (files != null) {
                problems.addAll(ImportCheck.check(name, imported, files, readers));
            }
        });
        return problems;
    }

    private void typeChecks(CheckedModel model, List<Diagnostic> problems) {
        problems.addAll(model.analysed().problems());
        problems.addAll(UnknownTypesCheck.check(model));
        problems.addAll(StarCheck.check(model, compiled));
        problems.addAll(UnnamedColumnCheck.check(model));
        problems.addAll(ComparisonCheck.check(model));
        problems.addAll(TimeIntervalCheck.check(model, options.strict()));
        problems.addAll(MergeKeyCheck.check(model));
    }

    /** A contract that is given besides the project replaces the model's own as a whole. */
    private List<Diagnostic> contracts() {
        Map<String, Contract> contracts = new TreeMap<>();
        project.models()
                .forEach((name, model) -> model.contract().ifPresent(contract -> contracts.put(name, contract)));
        contracts.putAll(options.contracts());
        List<Diagnostic> problems = new ArrayList<>();
        contracts.forEach((name, contract) -> {
            CheckedModel model = models.get(name);
            if (model == null) {
                problems.add(ContractDiagnostics.orphan(name, contract, models.keySet()));
            } else if (model.compiled().parsed()) {
                problems.addAll(ContractDiagnostics.check(model, contract, options.strict()));
            }
        });
        return problems;
    }

    /** Layer by layer and by name in each; models of a circle are in none and come last. */
    private List<CheckedModel> byLayer() {
        Set<String> names = new LinkedHashSet<>();
        graph.layers().forEach(layer -> layer.stream().sorted().forEach(names::add));
        names.addAll(models.keySet());
        return names.stream().filter(models::containsKey).map(models::get).toList();
    }

    private void forEach(List<Diagnostic> problems, Function<CheckedModel, List<Diagnostic>> check) {
        models.values().forEach(model -> problems.addAll(check.apply(model)));
    }

    private boolean promisesValues(Model model) {
        return model.contract().isPresent()
                || options.contracts().containsKey(model.name())
                || model.materialization() instanceof Materialization.TimeInterval;
    }

    private static void add(
            List<Diagnostic> problems, List<Diagnostic> found, DiagnosticDefinition late, boolean wanted) {
        found.stream()
                .filter(problem -> problem.code().equals(late.code()) == wanted)
                .forEach(problems::add);
    }
}
