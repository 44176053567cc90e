package dev.rocky.test;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import dev.rocky.json.WriteNull;
import dev.rocky.model.TestSeverity;
import java.util.List;
import java.util.Optional;

/**
 * The document that {@code rocky test} prints.
 *
 * @param total how many models were tested
 * @param passed how many of them ran
 * @param failed how many of them did not
 * @param failures the models that failed, in the order of the run
 * @param modelResults every model, those that passed first
 * @param declarative the tests in the warehouse, where they were asked for
 * @param unitTests the tests on given rows, where there are any
 * @since 2.0
 */
public record TestReport(
        int total,
        int passed,
        int failed,
        List<Failure> failures,
        List<ModelResult> modelResults,
        Optional<DeclarativeSummary> declarative,
        Optional<UnitTestSummary> unitTests) {

    public TestReport {
        failures = List.copyOf(failures);
        modelResults = List.copyOf(modelResults);
        requireNonNull(declarative, "declarative");
        requireNonNull(unitTests, "unitTests");
    }

    /** Whether nothing failed but what may. */
    public boolean succeeded() {
        return failed == 0
                && unitTests.filter(tests -> tests.failed() > 0).isEmpty()
                && declarative
                        .filter(tests -> tests.failed() + tests.errored() > 0)
                        .isEmpty();
    }

    /** A model that failed, and why. */
    public record Failure(String name, String error) {
        public Failure {
            requireNonNull(name, "name");
            requireNonNull(error, "error");
        }
    }

    /** How one model fared. */
    public record ModelResult(String model, Status status, Optional<String> error) {
        public ModelResult {
            requireNonNull(model, "model");
            requireNonNull(status, "status");
            requireNonNull(error, "error");
        }
    }

    /** How a test ended. */
    public enum Status implements Spelled {
        PASS("pass"),
        FAIL("fail"),
        /** It could not be run. */
        ERROR("error");

        private final String spelling;

        Status(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }

    /** The tests on given rows. */
    public record UnitTestSummary(int total, int passed, int failed, List<UnitTestResult> results) {
        public UnitTestSummary {
            results = List.copyOf(results);
        }

        /** The summary of some results. */
        public static UnitTestSummary of(List<UnitTestResult> results) {
            int passed = (int) results.stream().filter(UnitTestResult::passed).count();
            return new UnitTestSummary(results.size(), passed, results.size() - passed, results);
        }
    }

    /**
     * How one test on given rows ended.
     *
     * @param error why it failed, in a line
     * @param mismatches the rows that differ, as far as they are shown
     */
    public record UnitTestResult(
            String model,
            String test,
            boolean passed,
            @WriteNull Optional<String> error,
            List<RowMismatch> mismatches) {
        public UnitTestResult {
            requireNonNull(model, "model");
            requireNonNull(test, "test");
            requireNonNull(error, "error");
            mismatches = List.copyOf(mismatches);
        }
    }

    /**
     * A row that differs.
     *
     * @param rowIndex its place: among the rows where they are ordered, else in the list of differences
     * @param expected {@code column=value, column=value}; empty for a row that should not be there
     * @param actual the row that was found in its place
     */
    public record RowMismatch(
            int rowIndex, String expected, @WriteNull Optional<String> actual, MismatchKind kind) {
        public RowMismatch {
            requireNonNull(expected, "expected");
            requireNonNull(actual, "actual");
            requireNonNull(kind, "kind");
        }
    }

    /** How a row differs. */
    public enum MismatchKind implements Spelled {
        /** It is expected and was not found. */
        MISSING("missing"),
        /** It was found and is not expected. */
        EXTRA("extra"),
        /** Another row was found in its place. */
        VALUE_DIFF("value_diff");

        private final String spelling;

        MismatchKind(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }

    /**
     * The tests in the warehouse.
     *
     * @param failed those that failed and may not
     * @param warned those that failed and may
     * @param errored those that could not be run
     */
    public record DeclarativeSummary(
            int total, int passed, int failed, int warned, int errored, List<DeclarativeResult> results) {
        public DeclarativeSummary {
            results = List.copyOf(results);
        }

        /** The summary of some results. */
        public static DeclarativeSummary of(List<DeclarativeResult> results) {
            int passed = count(results, Status.PASS);
            int errored = count(results, Status.ERROR);
            int warned = (int) results.stream()
                    .filter(each -> each.status() == Status.FAIL && each.severity() == TestSeverity.WARNING)
                    .count();
            return new DeclarativeSummary(
                    results.size(), passed, count(results, Status.FAIL) - warned, warned, errored, results);
        }

        private static int count(List<DeclarativeResult> results, Status status) {
            return (int)
                    results.stream().filter(each -> each.status() == status).count();
        }
    }

    /**
     * How one test in the warehouse ended.
     *
     * @param table the tested table
     * @param testType the name of its rule, such as {@code not_null}
     * @param detail what was found, where it did not pass
     * @param sql the query that found out; empty where there is none
     */
    public record DeclarativeResult(
            String model,
            String table,
            String testType,
            Optional<String> column,
            Status status,
            TestSeverity severity,
            Optional<String> detail,
            String sql) {
        public DeclarativeResult {
            requireNonNull(model, "model");
            requireNonNull(table, "table");
            requireNonNull(testType, "testType");
            requireNonNull(column, "column");
            requireNonNull(status, "status");
            requireNonNull(severity, "severity");
            requireNonNull(detail, "detail");
            requireNonNull(sql, "sql");
        }
    }
}
