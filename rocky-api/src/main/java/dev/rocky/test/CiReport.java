package dev.rocky.test;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Severity;
import dev.rocky.test.TestReport.Failure;
import dev.rocky.test.TestReport.UnitTestResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The document that {@code rocky ci} prints: whether a project compiles, and passes its tests.
 *
 * @param testsPassed models and unit tests together
 * @param testsFailed models and unit tests together
 * @param exitCode 0 if all is well, 4 if there are warnings, 1 if anything failed
 * @since 2.0
 */
public record CiReport(
        boolean compileOk,
        boolean testsOk,
        int modelsCompiled,
        int testsPassed,
        int testsFailed,
        int exitCode,
        List<Diagnostic> diagnostics,
        List<Failure> failures) {

    private static final int FAILED = 1;
    private static final int WARNED = 4;

    public CiReport {
        diagnostics = List.copyOf(diagnostics);
        failures = List.copyOf(failures);
    }

    /** What a compilation and the tests of what was compiled amount to. */
    public static CiReport of(CompiledProject compiled, TestReport tests) {
        boolean compileOk = !compiled.hasErrors();
        boolean testsOk = tests.succeeded();
        boolean warnings = compiled.diagnostics().stream().anyMatch(each -> each.severity() == Severity.WARNING);
        List<Failure> failures = new ArrayList<>(tests.failures());
        tests.unitTests()
                .ifPresent(units -> units.results().stream()
                        .filter(each -> !each.passed())
                        .forEach(each -> failures.add(failure(each))));
        return new CiReport(
                compileOk,
                testsOk,
                compiled.models().size(),
                tests.passed()
                        + tests.unitTests()
                                .map(TestReport.UnitTestSummary::passed)
                                .orElse(0),
                failures.size(),
                compileOk && testsOk ? warnings ? WARNED : 0 : FAILED,
                compiled.diagnostics(),
                failures);
    }

    /** Whether nothing failed. */
    public boolean succeeded() {
        return exitCode != FAILED;
    }

    private static Failure failure(UnitTestResult test) {
        requireNonNull(test, "test");
        return new Failure(test.model() + "::" + test.test(), test.error().orElse("rows differ"));
    }
}
