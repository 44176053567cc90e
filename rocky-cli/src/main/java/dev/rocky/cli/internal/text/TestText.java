package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.model.TestSeverity;
import dev.rocky.test.TestReport;
import dev.rocky.test.TestReport.DeclarativeResult;
import dev.rocky.test.TestReport.DeclarativeSummary;
import dev.rocky.test.TestReport.RowMismatch;
import dev.rocky.test.TestReport.UnitTestResult;
import dev.rocky.test.TestReport.UnitTestSummary;
import java.util.ArrayList;
import java.util.List;

/** What {@code rocky test} prints for people. */
public final class TestText {

    private final Style style;

    public TestText(Style style) {
        this.style = style;
    }

    /** Why a test run fails, in a line. */
    public static String failure(TestReport report) {
        List<String> reasons = new ArrayList<>();
        if (report.failed() > 0) {
            reasons.add(Amounts.count(report.failed(), "model") + " failed");
        }
        report.unitTests()
                .filter(tests -> tests.failed() > 0)
                .ifPresent(tests -> reasons.add(Amounts.count(tests.failed(), "unit test") + " failed"));
        report.declarative()
                .filter(tests -> tests.failed() > 0)
                .ifPresent(tests -> reasons.add(Amounts.count(tests.failed(), "declarative test") + " failed"));
        report.declarative()
                .filter(tests -> tests.errored() > 0)
                .ifPresent(
                        tests -> reasons.add(Amounts.count(tests.errored(), "declarative test") + " could not be run"));
        return String.join(", ", reasons);
    }

    /** The failures, and then the sums. */
    public String render(TestReport report) {
        StringBuilder text = new StringBuilder();
        report.declarative().ifPresentOrElse(tests -> declarative(text, tests), () -> models(text, report));
        report.unitTests().ifPresent(tests -> unitTests(text, tests));
        return text.toString();
    }

    private void models(StringBuilder text, TestReport report) {
        text.append("Testing ")
                .append(Amounts.count(report.total(), "model"))
                .append("...\n\n")
                .append(failures(report.failures(), "  "));
        if (report.failed() == 0) {
            text.append("  ").append(style.green("✓")).append(" All ");
            text.append(Amounts.count(report.passed(), "model")).append(" passed\n");
        } else {
            text.append("\n  Result: ")
                    .append(sums(report.passed(), report.failed()))
                    .append('\n');
        }
    }

    /** A line for each model that failed; more where the warehouse has more to say. */
    String failures(List<TestReport.Failure> failures, String indent) {
        StringBuilder text = new StringBuilder();
        for (TestReport.Failure failure : failures) {
            text.append(indent)
                    .append(style.red("✗"))
                    .append(' ')
                    .append(failure.name().isEmpty() ? "project" : failure.name())
                    .append(": ")
                    .append(failure.error().strip().replace("\n", "\n" + indent + "    "))
                    .append('\n');
        }
        return text.toString();
    }

    private void unitTests(StringBuilder text, UnitTestSummary tests) {
        text.append("\nUnit tests: ")
                .append(Amounts.count(tests.total(), "test"))
                .append("\n\n");
        for (UnitTestResult test : tests.results()) {
            text.append("  ")
                    .append(test.passed() ? style.green("✓") : style.red("✗"))
                    .append(' ')
                    .append(test.model())
                    .append(": ")
                    .append(test.test())
                    .append('\n');
            test.error()
                    .ifPresent(error -> text.append("      ")
                            .append(error.strip().replace("\n", "\n      "))
                            .append('\n'));
            test.mismatches().forEach(mismatch -> mismatch(text, mismatch));
        }
        text.append("\n  Result: ").append(sums(tests.passed(), tests.failed())).append('\n');
    }

    /** Rows that differ as in a diff: minus what is expected, plus what is there. */
    private void mismatch(StringBuilder text, RowMismatch mismatch) {
        switch (mismatch.kind()) {
            case MISSING -> text.append(expected(mismatch));
            case EXTRA -> text.append(found(mismatch));
            case VALUE_DIFF ->
                text.append("      row ")
                        .append(mismatch.rowIndex() + 1)
                        .append(":\n")
                        .append(expected(mismatch))
                        .append(found(mismatch));
        }
    }

    private String expected(RowMismatch mismatch) {
        return "      " + style.red("- " + mismatch.expected()) + "\n";
    }

    private String found(RowMismatch mismatch) {
        return "      " + style.green("+ " + mismatch.actual().orElse("")) + "\n";
    }

    private void declarative(StringBuilder text, DeclarativeSummary tests) {
        text.append("Declarative tests: ").append(tests.total()).append(" total\n\n");
        for (DeclarativeResult test : tests.results()) {
            text.append("  ").append(mark(test)).append(' ').append(test.model());
            test.column().ifPresent(column -> text.append('.').append(column));
            text.append(" [").append(test.testType()).append(']');
            test.detail().ifPresent(detail -> text.append(": ").append(detail.strip()));
            text.append('\n');
        }
        text.append(tests.total() == 0 ? "" : "\n")
                .append("  Result: ")
                .append(sums(tests.passed(), tests.failed()))
                .append(", ")
                .append(tests.warned())
                .append(" warned, ")
                .append(tests.errored())
                .append(" errored\n");
    }

    private String mark(DeclarativeResult test) {
        return switch (test.status()) {
            case PASS -> style.green("✓");
            case FAIL -> test.severity() == TestSeverity.WARNING ? style.yellow("!") : style.red("✗");
            case ERROR -> style.red("✗");
        };
    }

    private String sums(int passed, int failed) {
        return passed + " passed, " + (failed == 0 ? "0 failed" : style.red(failed + " failed"));
    }
}
