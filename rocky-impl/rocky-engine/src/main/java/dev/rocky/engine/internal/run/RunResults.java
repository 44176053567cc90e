package dev.rocky.engine.internal.run;

import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.engine.internal.plan.RunScope;
import dev.rocky.engine.internal.run.PipelineRun.RunOutcome;
import dev.rocky.run.FailureKind;
import dev.rocky.run.Materialized;
import dev.rocky.run.RunResult;
import dev.rocky.run.RunStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts results together from what happened. */
final class RunResults {

    private static final RunResult.PermissionSummary NOTHING_GRANTED = new RunResult.PermissionSummary(0, 0, 0, 0);
    private static final RunResult.DriftSummary NO_DRIFT = new RunResult.DriftSummary(0, 0, List.of());

    private RunResults() {}

    /** The result of a run that did not start because of errors in what it was to build. */
    static RunResult refused(RunScope scope, List<Diagnostic> errors, String runId, int concurrency, long millis) {
        List<RunResult.TableError> reported = errors.stream()
                .map(each -> new RunResult.TableError(
                        List.of(each.model().isEmpty() ? "<compile>" : each.model()),
                        "[" + each.code() + "] " + each.message(),
                        FailureKind.COMPILE_ERROR,
                        each.message(),
                        each.span(),
                        each.suggestion()))
                .toList();
        int failed = (int) errors.stream().map(Diagnostic::model).distinct().count();
        return new RunResult(
                RunStatus.FAILURE,
                Optional.of(scope.pipeline().type().spelling()),
                "",
                millis,
                0,
                failed,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                reported,
                new RunResult.ExecutionSummary(concurrency, 0, failed),
                Optional.empty(),
                NOTHING_GRANTED,
                NO_DRIFT,
                false,
                Optional.empty(),
                runId,
                scope.compiled().diagnostics());
    }

    /** The result of a run that took place. */
    static RunResult finished(
            RunScope scope, RunContext context, RunOutcome outcome, int concurrency, String adapterType, long millis) {
        List<Materialized> built = new ArrayList<>();
        List<RunResult.TableError> errors = new ArrayList<>();
        List<RunResult.Contained> contained = new ArrayList<>();
        List<RunResult.DriftAction> drift = new ArrayList<>();
        for (ModelOutcome each : outcome.models()) {
            switch (each) {
                case ModelOutcome.Built done -> {
                    built.add(done.result());
                    drift.addAll(done.drift());
                }
                case ModelOutcome.Failed failed -> errors.add(failed.error());
                case ModelOutcome.Blocked blocked -> contained.add(blocked.reason());
            }
        }
        int drifted = (int)
                drift.stream().map(RunResult.DriftAction::table).distinct().count();
        CompiledProject compiled = scope.compiled();
        return new RunResult(
                status(built, errors, outcome.interrupted()),
                Optional.of(scope.pipeline().type().spelling()),
                "",
                millis,
                0,
                errors.size(),
                contained.isEmpty() ? Optional.empty() : Optional.of(contained.size()),
                built,
                contained,
                List.of(),
                errors,
                new RunResult.ExecutionSummary(concurrency, built.size(), errors.size()),
                Optional.of(context.stopwatch().metrics(built.size(), errors.size())),
                new RunResult.PermissionSummary(0, 0, 0, outcome.schemasCreated()),
                new RunResult.DriftSummary(built.size() + errors.size(), drifted, drift),
                outcome.interrupted(),
                Optional.of(cost(built, adapterType)),
                context.runId(),
                compiled.diagnostics());
    }

    private static RunStatus status(List<Materialized> built, List<RunResult.TableError> errors, boolean interrupted) {
        if (errors.isEmpty() && !interrupted) {
            return RunStatus.SUCCESS;
        }
        return built.isEmpty() ? RunStatus.FAILURE : RunStatus.PARTIAL_FAILURE;
    }

    private static RunResult.CostSummary cost(List<Materialized> built, String adapterType) {
        List<RunResult.ModelCost> perModel = built.stream()
                .map(each -> new RunResult.ModelCost(each.assetKey(), each.durationMs(), each.costUsd()))
                .toList();
        boolean known = perModel.stream().allMatch(each -> each.costUsd().isPresent());
        Optional<Double> total = known
                ? Optional.of(perModel.stream()
                        .mapToDouble(each -> each.costUsd().orElse(0.0))
                        .sum())
                : Optional.empty();
        return new RunResult.CostSummary(
                total,
                perModel.stream().mapToLong(RunResult.ModelCost::durationMs).sum(),
                perModel,
                adapterType);
    }
}
