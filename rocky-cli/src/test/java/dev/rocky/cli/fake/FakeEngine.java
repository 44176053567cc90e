package dev.rocky.cli.fake;

import static java.util.Objects.requireNonNull;

import dev.rocky.Rocky;
import dev.rocky.catalog.CatalogOptions;
import dev.rocky.catalog.CatalogReport;
import dev.rocky.cli.internal.host.Engine;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.IncrementalCompiler;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.dag.DagOptions;
import dev.rocky.dag.DagReport;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.DiffOptions;
import dev.rocky.diff.LineageDiffReport;
import dev.rocky.event.EventListener;
import dev.rocky.event.RockyEvent;
import dev.rocky.history.ModelHistory;
import dev.rocky.history.RunHistory;
import dev.rocky.history.StateReport;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Contract;
import dev.rocky.model.Project;
import dev.rocky.plan.Plan;
import dev.rocky.run.QueryResult;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.source.ProjectFiles;
import dev.rocky.test.CiReport;
import dev.rocky.test.TestOptions;
import dev.rocky.test.TestReport;
import dev.rocky.validate.ValidationReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An engine that returns samples and remembers what it was asked. */
public final class FakeEngine implements Engine, Rocky {

    public CompiledProject compiled = Samples.compiled();
    public RunResult result = RunSamples.success();
    public List<RockyEvent> events = List.of();
    public Runnable duringRun = () -> {};
    public ValidationReport validation = Samples.validation(true);
    public TestReport tests = Reports.tests();
    public StateReport state = RunSamples.state();
    public @Nullable RuntimeException failure;

    public final List<String> calls = new ArrayList<>();
    private @Nullable ProjectFiles files;
    private @Nullable RunOptions options;
    private @Nullable CompileOptions compileOptions;
    private @Nullable TestOptions testOptions;
    private final List<EventListener> listeners = new ArrayList<>();

    /** The files of the last project that was asked for. */
    public ProjectFiles files() {
        return requireNonNull(files);
    }

    /** The options of the last plan or run. */
    public RunOptions options() {
        return requireNonNull(options);
    }

    /** The options of the last compilation. */
    public CompileOptions compileOptions() {
        return requireNonNull(compileOptions);
    }

    /** The options of the last test. */
    public TestOptions testOptions() {
        return requireNonNull(testOptions);
    }

    private void called(String what) {
        calls.add(what);
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public Rocky open(ProjectFiles projectFiles) {
        files = projectFiles;
        called("open");
        return this;
    }

    @Override
    public Project read(ProjectFiles projectFiles) {
        files = projectFiles;
        called("read");
        return Samples.project();
    }

    @Override
    public Map<String, Contract> readContracts(Path folder) {
        called("readContracts " + folder.getFileName());
        return Map.of();
    }

    @Override
    public ValidationReport validate(ProjectFiles projectFiles) {
        files = projectFiles;
        called("validate");
        return validation;
    }

    @Override
    public Rocky compileCache(Path folder) {
        return this;
    }

    @Override
    public IncrementalCompiler incrementalCompiler(CompileOptions options) {
        return changed -> compile(options);
    }

    @Override
    public DependencyGraph graph(CompileOptions options) {
        called("graph");
        return compiled.graph();
    }

    @Override
    public Project project() {
        return Samples.project();
    }

    @Override
    public CompiledProject compile() {
        return compile(CompileOptions.DEFAULT);
    }

    @Override
    public CompiledProject compile(CompileOptions given) {
        compileOptions = given;
        called("compile");
        return compiled;
    }

    @Override
    public SourceSchemas seedSchemas(Path seed) {
        called("seedSchemas " + seed.getFileName());
        return SourceSchemas.of(Map.of("raw.loans", List.of()));
    }

    @Override
    public DagReport dag(DagOptions given) {
        called("dag"
                + given.seeds().map(folder -> " with " + folder.getFileName()).orElse(""));
        return Reports.dag(given.columnLineage());
    }

    @Override
    public CatalogReport catalog(CatalogOptions given) {
        called("catalog" + given.catalog().map(name -> " of " + name).orElse("")
                + given.parquet().map(folder -> " to " + folder.getFileName()).orElse(""));
        return Reports.catalog();
    }

    @Override
    public TestReport test(TestOptions given) {
        testOptions = given;
        called("test");
        return tests;
    }

    @Override
    public CiReport ci(TestOptions given) {
        testOptions = given;
        called("ci");
        return CiReport.of(compiled, tests);
    }

    @Override
    public CiDiffReport diff(ProjectFiles given, DiffOptions told) {
        called("diff with " + told.base());
        return Reports.diff(told);
    }

    @Override
    public LineageDiffReport lineageDiff(ProjectFiles given, DiffOptions told) {
        called("lineageDiff with " + told.base());
        return Reports.lineageDiff(told);
    }

    @Override
    public Plan plan(RunOptions given) {
        options = given;
        called("plan");
        return Samples.plan();
    }

    @Override
    public Plan emitSql(RunOptions given) {
        options = given;
        called("emitSql");
        return Samples.plan();
    }

    @Override
    public RunResult run(RunOptions given) {
        options = given;
        called("run");
        duringRun.run();
        events.forEach(event -> listeners.forEach(listener -> listener.on(event)));
        return result;
    }

    @Override
    public StateReport state() {
        called("state");
        return state;
    }

    @Override
    public RunHistory history(Optional<Instant> since) {
        called("history since " + since.map(Instant::toString).orElse("ever"));
        return RunSamples.history();
    }

    @Override
    public ModelHistory history(String model, Optional<Instant> since) {
        called("history of " + model);
        return RunSamples.modelHistory();
    }

    @Override
    public QueryResult query(String adapter, String sql) {
        called("query " + adapter);
        return new QueryResult(List.of("country", "revenue"), List.of(List.of("Kenya", 12.5)));
    }

    @Override
    public void execute(String adapter, String sql) {
        called("execute " + adapter);
        if (sql.isBlank()) {
            throw new RockyException("nothing to execute");
        }
    }

    @Override
    public Subscription listen(EventListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        calls.add("close");
    }
}
