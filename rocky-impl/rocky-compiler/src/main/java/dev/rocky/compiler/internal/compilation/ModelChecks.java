package dev.rocky.compiler.internal.compilation;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compiler.internal.check.Codes;
import dev.rocky.compiler.internal.check.columns.ComparisonCheck;
import dev.rocky.compiler.internal.check.columns.QueryProblems;
import dev.rocky.compiler.internal.check.columns.StarCheck;
import dev.rocky.compiler.internal.check.columns.UnknownTypesCheck;
import dev.rocky.compiler.internal.check.columns.UnnamedColumnCheck;
import dev.rocky.compiler.internal.check.governance.ClassificationCheck;
import dev.rocky.compiler.internal.check.governance.FreshnessCheck;
import dev.rocky.compiler.internal.check.strategy.IcebergOptionsCheck;
import dev.rocky.compiler.internal.check.strategy.MergeKeyCheck;
import dev.rocky.compiler.internal.check.strategy.TimeIntervalCheck;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.contract.ContractDiagnostics;
import dev.rocky.compiler.internal.portability.PortabilityCheck;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Contract;
import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.TargetDialect;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every check that looks at one model and, at most, at the columns of what it reads. */
final class ModelChecks {

    private final CompileOptions options;
    private final ProjectRules rules;
    private final Optional<TargetDialect> target;
    private final CheckTimes times;

    ModelChecks(Project project, CompileOptions options, CheckTimes times) {
        this.options = options;
        this.rules = project.rules();
        this.target = options.targetDialect().or(rules.portability()::target);
        this.times = times;
    }

    /**
     * Check a model.
     *
     * @param models finds those that it reads
     */
    ModelFindings check(CheckedModel model, Function<String, Optional<CompiledModel>> models) {
        ModelFindings.Builder findings = new ModelFindings.Builder(model.name());
        for (Diagnostic problem : model.read().diagnostics()) {
            boolean late = problem.code().equals(Codes.E028.code());
            findings.add(late ? Phase.VARIABLES : Phase.READING, List.of(problem));
        }
        findings.add(Phase.TYPES, QueryProblems.of(model))
                .add(Phase.TYPES, UnknownTypesCheck.check(model))
                .add(Phase.TYPES, StarCheck.check(model, models))
                .add(Phase.TYPES, UnnamedColumnCheck.check(model))
                .add(Phase.TYPES, times.comparisons(() -> ComparisonCheck.check(model)))
                .add(Phase.TYPES, TimeIntervalCheck.check(model, options.strict()))
                .add(Phase.TYPES, MergeKeyCheck.check(model))
                .add(Phase.CLASSIFICATION, ClassificationCheck.check(model, rules.masking()))
                .add(Phase.FRESHNESS, FreshnessCheck.check(model, rules))
                .add(Phase.LAKEHOUSE, IcebergOptionsCheck.check(model));
        contract(model)
                .filter(contract -> model.compiled().parsed())
                .ifPresent(contract -> findings.add(
                        Phase.CONTRACT,
                        times.contracts(() -> ContractDiagnostics.check(model, contract, options.strict()))));
        target.ifPresent(dialect -> findings.add(
                Phase.PORTABILITY,
                PortabilityCheck.check(model, dialect, rules.portability().allow())));
        return findings.build();
    }

    /** A contract that is given besides the project replaces the model's own as a whole. */
    private Optional<Contract> contract(CheckedModel model) {
        Contract given = options.contracts().get(model.name());
        return given == null ? model.model().contract() : Optional.of(given);
    }
}
