package dev.rocky.cli.fake;

import dev.rocky.catalog.CatalogReport;
import dev.rocky.compile.change.Change;
import dev.rocky.compile.change.Finding;
import dev.rocky.compile.change.KeyKind;
import dev.rocky.dag.DagReport;
import dev.rocky.dag.DagReport.Edge;
import dev.rocky.dag.DagReport.EdgeType;
import dev.rocky.dag.DagReport.Kind;
import dev.rocky.dag.DagReport.Node;
import dev.rocky.dag.DagReport.PartitionShape;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.DiffOptions;
import dev.rocky.diff.LineageDiffReport;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.lineage.Transform;
import dev.rocky.model.Masking;
import dev.rocky.model.Model;
import dev.rocky.model.TestSeverity;
import dev.rocky.test.TestReport;
import dev.rocky.test.TestReport.DeclarativeResult;
import dev.rocky.test.TestReport.DeclarativeSummary;
import dev.rocky.test.TestReport.Failure;
import dev.rocky.test.TestReport.MismatchKind;
import dev.rocky.test.TestReport.ModelResult;
import dev.rocky.test.TestReport.RowMismatch;
import dev.rocky.test.TestReport.Status;
import dev.rocky.test.TestReport.UnitTestResult;
import dev.rocky.test.TestReport.UnitTestSummary;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports about the sample project. */
public final class Reports {

    private Reports() {}

    static DagReport dag(boolean columnLineage) {
        Model daily = Samples.daily();
        return new DagReport(
                DagReport.SCHEMA_VERSION,
                List.of(
                        plain(Kind.SOURCE, "raw.loans"),
                        new Node(
                                "transformation:daily",
                                Kind.TRANSFORMATION,
                                "daily",
                                Optional.of("library"),
                                Optional.of(daily.target()),
                                Optional.of(daily.materialization()),
                                Optional.empty(),
                                Optional.of(new PartitionShape("daily", Optional.of("2026-05-01"))),
                                List.of("source:raw.loans"))),
                List.of(new Edge("source:raw.loans", "transformation:daily", EdgeType.DATA)),
                List.of(List.of("source:raw.loans"), List.of("transformation:daily")),
                new DagReport.Summary(2, 1, 2, Map.of("transformation", 1, "source", 1)),
                columnLineage
                        ? List.of(new LineageEdge(
                                new ColumnRef("raw.loans", "loan_id"),
                                new ColumnRef("daily", "n"),
                                new Transform.Aggregation("count")))
                        : List.of(),
                columnLineage ? Optional.of("the columns of 'active' are not known") : Optional.empty());
    }

    private static Node plain(Kind kind, String label) {
        return new Node(
                Node.id(kind, label),
                kind,
                label,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static CatalogReport catalog() {
        return new CatalogReport(
                RunSamples.NOON,
                "library",
                "0123456789abcdef",
                Optional.of("run-1"),
                List.of(new CatalogReport.Asset(
                        "library.staging.loans",
                        "loans",
                        CatalogReport.AssetKind.MODEL,
                        List.of(
                                new CatalogReport.CatalogColumn(
                                        "lent_at", Optional.empty(), true, Optional.empty(), Optional.empty()),
                                new CatalogReport.CatalogColumn(
                                        "loan_id",
                                        Optional.of("INT64"),
                                        false,
                                        Optional.of("What the desk calls the loan"),
                                        Optional.of("BIGINT"))),
                        List.of(),
                        List.of("active", "daily"),
                        Optional.of("Every loan"),
                        Optional.of(RunSamples.NOON),
                        Optional.of("run-1"))),
                List.of(new CatalogReport.Edge(
                        "raw.loans", "loan_id", "loans", "loan_id", "direct", CatalogReport.Confidence.HIGH)),
                new CatalogReport.Stats(1, 2, 1, 0, 1, 12));
    }

    static CiDiffReport diff(DiffOptions options) {
        return new CiDiffReport(
                options.base(),
                "HEAD",
                new CiDiffReport.Summary(4, 3, 1, 0, 0),
                List.of(new CiDiffReport.ModelDiff(
                        "loans",
                        CiDiffReport.Status.MODIFIED,
                        Optional.of("library.staging.loans"),
                        List.of(new CiDiffReport.ColumnDiff(
                                "loan_id",
                                CiDiffReport.ChangeType.TYPE_CHANGED,
                                Optional.of("Int64"),
                                Optional.of("Int32"))))),
                "### Rocky CI Diff\n",
                options.semantic() ? findings() : List.of(),
                List.of());
    }

    private static List<Finding> findings() {
        return Stream.of(
                        new Change.ColumnTypeChanged(
                                "loans", "loan_id", SqlType.Simple.INT64, SqlType.Simple.INT32, true),
                        new Change.MaterializationKeyChanged(
                                "loans", KeyKind.UNIQUE_KEY, List.of("loan_id"), List.of("loan_id", "branch")),
                        new Change.ColumnMaskChanged(
                                "loans", "member", Optional.of(Masking.Strategy.HASH), Optional.empty()),
                        new Change.SqlBodyChanged("loans"))
                .map(Finding::of)
                .toList();
    }

    static LineageDiffReport lineageDiff(DiffOptions options) {
        return new LineageDiffReport(
                options.base(),
                "HEAD",
                new CiDiffReport.Summary(4, 2, 1, 1, 0),
                List.of(
                        new LineageDiffReport.ModelResult("fines", CiDiffReport.Status.ADDED, List.of()),
                        new LineageDiffReport.ModelResult(
                                "loans",
                                CiDiffReport.Status.MODIFIED,
                                List.of(
                                        new LineageDiffReport.ColumnChange(
                                                "loan_id",
                                                CiDiffReport.ChangeType.TYPE_CHANGED,
                                                Optional.of("Int64"),
                                                Optional.of("Int32"),
                                                List.of(
                                                        new ColumnRef("active", "loan_id"),
                                                        new ColumnRef("daily", "loans"))),
                                        new LineageDiffReport.ColumnChange(
                                                "due",
                                                CiDiffReport.ChangeType.REMOVED,
                                                Optional.of("Date"),
                                                Optional.empty(),
                                                List.of())))),
                "### Rocky Lineage Diff\n",
                List.of("the query of 'daily' cannot be read; its columns are not compared"));
    }

    /** Two models that pass. */
    static TestReport tests() {
        return new TestReport(
                2, 2, 0, List.of(), List.of(passed("loans"), passed("members")), Optional.empty(), Optional.empty());
    }

    /** A model that fails, a unit test that fails, and one of each that pass. */
    public static TestReport failedTests() {
        String error = "models/members.sql:2:6: Table with name members does not exist!\nDid you mean \"loans\"?";
        return new TestReport(
                2,
                1,
                1,
                List.of(new Failure("members", error)),
                List.of(passed("loans"), new ModelResult("members", Status.FAIL, Optional.of(error))),
                Optional.empty(),
                Optional.of(UnitTestSummary.of(List.of(
                        new UnitTestResult("loans", "all of them", true, Optional.empty(), List.of()),
                        new UnitTestResult(
                                "loans",
                                "newest first",
                                false,
                                Optional.of("expected 2 rows, found 2: 1 missing, 1 not expected"),
                                List.of(
                                        new RowMismatch(0, "loan_id=1", Optional.empty(), MismatchKind.MISSING),
                                        new RowMismatch(1, "", Optional.of("loan_id=2"), MismatchKind.EXTRA),
                                        new RowMismatch(
                                                4,
                                                "loan_id=5",
                                                Optional.of("loan_id=6"),
                                                MismatchKind.VALUE_DIFF)))))));
    }

    /** Tests in the warehouse, one for each way to end. */
    public static TestReport declarativeTests() {
        return new TestReport(
                0,
                0,
                0,
                List.of(),
                List.of(),
                Optional.of(DeclarativeSummary.of(List.of(
                        declared("not_null", Status.PASS, TestSeverity.ERROR, Optional.empty()),
                        declared("unique", Status.FAIL, TestSeverity.ERROR, Optional.of("2 duplicate values break it")),
                        declared("in_range", Status.FAIL, TestSeverity.WARNING, Optional.of("1 row breaks it")),
                        declared("regex_match", Status.ERROR, TestSeverity.ERROR, Optional.of("no such column"))))),
                Optional.empty());
    }

    private static DeclarativeResult declared(
            String type, Status status, TestSeverity severity, Optional<String> detail) {
        return new DeclarativeResult(
                "loans", "library.staging.loans", type, Optional.of("loan_id"), status, severity, detail, "SELECT 1");
    }

    private static ModelResult passed(String model) {
        return new ModelResult(model, Status.PASS, Optional.empty());
    }
}
