package dev.rocky.engine.internal.test;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.plan.UnknownModel;
import dev.rocky.model.Project;
import dev.rocky.test.TestOptions;
import dev.rocky.test.TestReport;
import dev.rocky.test.TestReport.Failure;
import dev.rocky.test.TestReport.ModelResult;
import dev.rocky.test.TestReport.Status;
import dev.rocky.test.TestReport.UnitTestResult;
import dev.rocky.test.TestReport.UnitTestSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tests the queries of one project on rows of its own. */
public final class Tester {

    private static final String SEED = "data/seed.sql";

    private final Project project;
    private final Clock clock;

    public Tester(Project project, Clock clock) {
        this.project = project;
        this.clock = clock;
    }

    /**
     * What was tested, and what it was compiled to.
     *
     * @param compiled the project with the columns of the tables that the test had
     */
    public record Outcome(CompiledProject compiled, TestReport report) {}

    /**
     * Test.
     *
     * @throws RockyException if there is no such model, or no such seed
     */
    public Outcome test(TestOptions options) {
        options.model().filter(name -> !project.models().containsKey(name)).ifPresent(name -> {
            throw UnknownModel.exception(name, project.models().keySet());
        });
        try (TestBench bench = TestBench.open(project)) {
            CompileOptions told = options.compile().allModels().budgets(false);
            Optional<Path> seed = seed(options);
            if (seed.isPresent()) {
                try {
                    bench.run(seed.get(), nameOf(seed.get()));
                } catch (RockyException e) {
                    return new Outcome(
                            ProjectCompiler.compile(project, told),
                            failed(List.of(new Failure("seed", e.getMessage()))));
                }
                told = told.sources(told.sources().and(bench.schemas()));
            }
            CompiledProject compiled = ProjectCompiler.compile(project, told);
            Set<String> needed = needed(compiled, options);
            List<Failure> errors = compiled.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .filter(each -> options.model().isEmpty() || needed.contains(each.model()))
                    .map(each -> new Failure(each.model(), text(each)))
                    .toList();
            return new Outcome(compiled, errors.isEmpty() ? run(compiled, bench, needed, options) : failed(errors));
        }
    }

    private Optional<Path> seed(TestOptions options) {
        Path script = options.seed().orElseGet(() -> project.directory().resolve(SEED));
        if (Files.isRegularFile(script)) {
            return Optional.of(script);
        }
        if (options.seed().isPresent()) {
            throw new RockyException("there is no seed '" + script + "'");
        }
        return Optional.empty();
    }

    private String nameOf(Path seed) {
        return seed.startsWith(project.directory())
                ? project.directory().relativize(seed).toString().replace('\\', '/')
                : seed.toString();
    }

    /** The models that a report is about, and those that they need. */
    private static Set<String> needed(CompiledProject compiled, TestOptions options) {
        Set<String> needed = new HashSet<>(compiled.models().keySet());
        options.model().ifPresent(name -> {
            needed.retainAll(compiled.graph().allDependencies(name));
            needed.add(name);
        });
        return needed;
    }

    private static String text(Diagnostic diagnostic) {
        return diagnostic.span().map(span -> span + ": ").orElse("") + diagnostic.message() + " (" + diagnostic.code()
                + ")";
    }

    private static TestReport failed(List<Failure> failures) {
        return new TestReport(
                failures.size(),
                0,
                failures.size(),
                failures,
                failures.stream()
                        .map(each -> new ModelResult(each.name(), Status.FAIL, Optional.of(each.error())))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private TestReport run(CompiledProject compiled, TestBench bench, Set<String> needed, TestOptions options) {
        ModelTests tests = new ModelTests(compiled, bench, clock.instant());
        List<String> order =
                compiled.graph().order().stream().filter(needed::contains).toList();
        Map<String, String> errors = new LinkedHashMap<>(tests.run(order));
        List<String> reported = order.stream()
                .filter(name ->
                        options.model().isEmpty() || options.model().get().equals(name))
                .toList();
        errors.keySet().retainAll(new HashSet<>(reported));
        List<ModelResult> results = new ArrayList<>();
        reported.stream()
                .filter(name -> !errors.containsKey(name))
                .forEach(name -> results.add(new ModelResult(name, Status.PASS, Optional.empty())));
        errors.forEach((name, error) -> results.add(new ModelResult(name, Status.FAIL, Optional.of(error))));
        UnitTests unitTests = new UnitTests(compiled, bench, tests);
        List<UnitTestResult> units = reported.stream()
                .flatMap(name -> compiled.model(name).stream())
                .flatMap((CompiledModel model) -> unitTests.run(model).stream())
                .toList();
        return new TestReport(
                reported.size(),
                reported.size() - errors.size(),
                errors.size(),
                errors.entrySet().stream()
                        .map(each -> new Failure(each.getKey(), each.getValue()))
                        .toList(),
                results,
                Optional.empty(),
                units.isEmpty() ? Optional.empty() : Optional.of(UnitTestSummary.of(units)));
    }
}
