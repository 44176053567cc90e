package dev.rocky.run;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.json.NotInDocument;
import dev.rocky.json.OmitEmpty;
import dev.rocky.json.WriteNull;
import dev.rocky.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What a run did. The document that {@code rocky run} prints.
 *
 * @param filter the filter as given; empty for none
 * @param durationMs in milliseconds
 * @param tablesCopied replicated tables
 * @param tablesFailed tables and models that were tried and failed
 * @param tablesSkipped models that were not tried because something that they read had failed
 * @param materializations what was built, in the order of the plan
 * @param contained the models that were not tried, each with what blocked it
 * @param checkResults results of data checks
 * @param errors one entry a failure
 * @param metrics counters and times; empty when nothing was measured
 * @param interrupted whether somebody asked for an early end
 * @param costSummary what it cost, where the warehouse has prices
 * @param runId identifies the run in the history
 * @param diagnostics what the compiler found; errors among them kept the run from starting
 * @since 2.0
 */
public record RunResult(
        RunStatus status,
        Optional<String> pipelineType,
        String filter,
        long durationMs,
        int tablesCopied,
        int tablesFailed,
        Optional<Integer> tablesSkipped,
        List<Materialized> materializations,
        @OmitEmpty List<Contained> contained,
        List<TableChecks> checkResults,
        @OmitEmpty List<TableError> errors,
        ExecutionSummary execution,
        @WriteNull Optional<Metrics> metrics,
        PermissionSummary permissions,
        DriftSummary drift,
        boolean interrupted,
        Optional<CostSummary> costSummary,
        @NotInDocument String runId,
        @NotInDocument List<Diagnostic> diagnostics) {

    public RunResult {
        requireNonNull(status, "status");
        requireNonNull(pipelineType, "pipelineType");
        requireNonNull(filter, "filter");
        requireNonNull(tablesSkipped, "tablesSkipped");
        materializations = List.copyOf(materializations);
        contained = List.copyOf(contained);
        checkResults = List.copyOf(checkResults);
        errors = List.copyOf(errors);
        requireNonNull(execution, "execution");
        requireNonNull(metrics, "metrics");
        requireNonNull(permissions, "permissions");
        requireNonNull(drift, "drift");
        requireNonNull(costSummary, "costSummary");
        requireNonNull(runId, "runId");
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether everything that was asked for is built. */
    public boolean succeeded() {
        return status == RunStatus.SUCCESS;
    }

    /**
     * A model that was not tried.
     *
     * @param blockedBy the failed models that it reads, directly or not
     * @param unblockHint what to do
     */
    public record Contained(String model, List<String> blockedBy, String unblockHint) {
        public Contained {
            requireNonNull(model, "model");
            blockedBy = List.copyOf(blockedBy);
            requireNonNull(unblockHint, "unblockHint");
        }
    }

    /** The data checks of one table. */
    public record TableChecks(List<String> assetKey, List<CheckResult> checks) {
        public TableChecks {
            assetKey = List.copyOf(assetKey);
            checks = List.copyOf(checks);
        }
    }

    /** What one data check found. */
    public record CheckResult(String name, boolean passed, String severity) {
        public CheckResult {
            requireNonNull(name, "name");
            requireNonNull(severity, "severity");
        }
    }

    /**
     * A table that was not built, and why.
     *
     * @param error what went wrong, with its place in the user's file where that is known
     * @param message what went wrong, without its place
     * @param span the text of the user's file that the warehouse points at
     * @param help what to do
     */
    public record TableError(
            List<String> assetKey,
            String error,
            FailureKind failureKind,
            @NotInDocument String message,
            @NotInDocument Optional<SourceSpan> span,
            @NotInDocument Optional<String> help) {
        public TableError {
            assetKey = List.copyOf(assetKey);
            requireNonNull(error, "error");
            requireNonNull(failureKind, "failureKind");
            requireNonNull(message, "message");
            requireNonNull(span, "span");
            requireNonNull(help, "help");
        }

        /** An error at a place, if it has one. */
        public static TableError of(
                List<String> assetKey,
                FailureKind kind,
                String message,
                Optional<SourceSpan> span,
                Optional<String> help) {
            String error = span.map(place -> place + ": " + message).orElse(message);
            return new TableError(assetKey, error, kind, message, span, help);
        }
    }

    /** How the work was spread. */
    public record ExecutionSummary(int concurrency, int tablesProcessed, int tablesFailed) {}

    /** Counters and times of a run; times in milliseconds. */
    public record Metrics(
            int tablesProcessed,
            int tablesFailed,
            double errorRatePct,
            int statementsExecuted,
            int retriesAttempted,
            int retriesSucceeded,
            int anomaliesDetected,
            long tableDurationP50Ms,
            long tableDurationP95Ms,
            long tableDurationMaxMs,
            long queryDurationP50Ms,
            long queryDurationP95Ms,
            long queryDurationMaxMs) {}

    /** What was granted and created. */
    public record PermissionSummary(int grantsAdded, int grantsRevoked, int catalogsCreated, int schemasCreated) {}

    /** What changed in the shape of tables. */
    public record DriftSummary(int tablesChecked, int tablesDrifted, List<DriftAction> actionsTaken) {
        public DriftSummary {
            actionsTaken = List.copyOf(actionsTaken);
        }
    }

    /** One change of a table's shape. */
    public record DriftAction(String table, String action, String reason) {
        public DriftAction {
            requireNonNull(table, "table");
            requireNonNull(action, "action");
            requireNonNull(reason, "reason");
        }
    }

    /** What a run cost, in US dollars and milliseconds. */
    public record CostSummary(
            Optional<Double> totalCostUsd, long totalDurationMs, List<ModelCost> perModel, String adapterType) {
        public CostSummary {
            requireNonNull(totalCostUsd, "totalCostUsd");
            perModel = List.copyOf(perModel);
            requireNonNull(adapterType, "adapterType");
        }
    }

    /** What one model cost, in US dollars and milliseconds. */
    public record ModelCost(List<String> assetKey, long durationMs, Optional<Double> costUsd) {
        public ModelCost {
            assetKey = List.copyOf(assetKey);
            requireNonNull(costUsd, "costUsd");
        }
    }
}
