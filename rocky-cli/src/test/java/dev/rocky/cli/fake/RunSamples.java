package dev.rocky.cli.fake;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.history.ModelHistory;
import dev.rocky.history.RunHistory;
import dev.rocky.history.RunRecord;
import dev.rocky.history.StateReport;
import dev.rocky.run.FailureKind;
import dev.rocky.run.Materialized;
import dev.rocky.run.RunResult;
import dev.rocky.run.RunStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Runs of the small project of a library, and what is remembered of them. */
public final class RunSamples {

    public static final Instant NOON = Instant.parse("2026-05-01T12:00:00.250Z");
    public static final String RUN_ID = "run-20260501-120000-250";

    private RunSamples() {}

    public static Materialized builtLoans() {
        return new Materialized(
                List.of("library", "staging", "loans"),
                Optional.of(1204L),
                12,
                NOON,
                new Materialized.Metadata(
                        "incremental",
                        Optional.of(Instant.parse("2026-04-30T18:30:00Z")),
                        Optional.of("library.staging.loans"),
                        Optional.of("f08b22e8705b3797"),
                        Optional.of(3),
                        Optional.of(0L)),
                Optional.of(0.0));
    }

    public static Materialized builtActive() {
        return new Materialized(
                List.of("library", "marts", "active"),
                Optional.empty(),
                0,
                NOON,
                new Materialized.Metadata(
                        "ephemeral",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty());
    }

    public static RunResult success() {
        return new RunResult(
                RunStatus.SUCCESS,
                Optional.of("transformation"),
                "",
                1250,
                0,
                0,
                Optional.empty(),
                List.of(builtLoans(), builtActive()),
                List.of(),
                List.of(),
                List.of(),
                new RunResult.ExecutionSummary(4, 2, 0),
                Optional.of(new RunResult.Metrics(2, 0, 0.0, 3, 0, 0, 0, 0, 12, 12, 3, 9, 9)),
                new RunResult.PermissionSummary(0, 0, 0, 1),
                new RunResult.DriftSummary(
                        2,
                        1,
                        List.of(new RunResult.DriftAction(
                                "library.staging.loans", "add_columns", "the query has a new column 'desk'"))),
                false,
                Optional.of(new RunResult.CostSummary(
                        Optional.of(0.0),
                        12,
                        List.of(new RunResult.ModelCost(List.of("library", "staging", "loans"), 12, Optional.of(0.0))),
                        "duckdb")),
                RUN_ID,
                List.of());
    }

    public static RunResult.TableError failedMembers() {
        return RunResult.TableError.of(
                List.of("library", "staging", "members"),
                FailureKind.QUERY_REJECTED,
                "Binder Error: Referenced column \"nam\" not found",
                Optional.of(Samples.span("models/members.sql", 1, 19, 23)),
                Optional.of("did you mean 'name'?"));
    }

    public static RunResult.Contained skippedDaily() {
        return new RunResult.Contained("daily", List.of("members"), "mend 'members' and run again");
    }

    /** Some built, some failed. */
    public static RunResult partial(boolean interrupted) {
        return failed(RunStatus.PARTIAL_FAILURE, List.of(builtLoans()), interrupted, List.of(Samples.unknownModel()));
    }

    /** Refused, because the project does not compile. */
    public static RunResult refused() {
        return failed(RunStatus.FAILURE, List.of(), false, List.of(Samples.missingColumn()));
    }

    private static RunResult failed(
            RunStatus status, List<Materialized> built, boolean interrupted, List<Diagnostic> diagnostics) {
        return new RunResult(
                status,
                Optional.of("transformation"),
                "",
                840,
                0,
                1,
                Optional.of(1),
                built,
                List.of(skippedDaily()),
                List.of(),
                List.of(failedMembers()),
                new RunResult.ExecutionSummary(4, 2, 1),
                Optional.empty(),
                new RunResult.PermissionSummary(0, 0, 0, 0),
                new RunResult.DriftSummary(0, 0, List.of()),
                interrupted,
                Optional.empty(),
                RUN_ID,
                diagnostics);
    }

    public static StateReport state() {
        return new StateReport(
                List.of(new StateReport.Entry("library.staging.loans", Instant.parse("2026-04-30T18:30:00Z"), NOON)),
                1,
                Optional.of(1));
    }

    public static StateReport noState() {
        return new StateReport(List.of(), 1, Optional.empty());
    }

    private static RunRecord record() {
        return new RunRecord(
                RUN_ID,
                NOON,
                NOON.plusMillis(1250),
                "PartialFailure",
                List.of(
                        new RunRecord.ModelExecution(
                                "loans",
                                NOON,
                                NOON.plusMillis(12),
                                12,
                                Optional.of(1204L),
                                "success",
                                "f08b22e8705b3797"),
                        new RunRecord.ModelExecution(
                                "members",
                                NOON,
                                NOON.plusMillis(5),
                                5,
                                Optional.empty(),
                                "failed",
                                "92355baf6e5a76b6")),
                "Manual",
                "0011223344556677",
                Optional.of("cli"),
                Optional.of("desk"),
                Optional.of("2.0.0"),
                Optional.of("library"));
    }

    public static RunHistory history() {
        return RunHistory.of(List.of(record()));
    }

    public static ModelHistory modelHistory() {
        return new ModelHistory(
                "loans",
                List.of(ModelHistory.Execution.of(record().modelsExecuted().get(0))),
                1);
    }
}
