package dev.rocky.engine.internal;

import dev.rocky.Rocky;
import dev.rocky.catalog.CatalogOptions;
import dev.rocky.catalog.CatalogReport;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.IncrementalCompiler;
import dev.rocky.compile.RecordedSizes;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.dag.DagOptions;
import dev.rocky.dag.DagReport;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.DiffOptions;
import dev.rocky.diff.LineageDiffReport;
import dev.rocky.engine.internal.catalog.CatalogBuilder;
import dev.rocky.engine.internal.catalog.ParquetFiles;
import dev.rocky.engine.internal.dag.DagBuilder;
import dev.rocky.engine.internal.dag.SeedFiles;
import dev.rocky.engine.internal.diff.BaseProject;
import dev.rocky.engine.internal.diff.ProjectComparison;
import dev.rocky.engine.internal.event.EventStream;
import dev.rocky.engine.internal.plan.PlanBuilder;
import dev.rocky.engine.internal.plan.RunScope;
import dev.rocky.engine.internal.plan.UnknownModel;
import dev.rocky.engine.internal.run.RunClock;
import dev.rocky.engine.internal.run.Runner;
import dev.rocky.engine.internal.sources.ImportedProjectFiles;
import dev.rocky.engine.internal.sources.SourceLookup;
import dev.rocky.engine.internal.state.SizeLookup;
import dev.rocky.engine.internal.state.StateAccess;
import dev.rocky.engine.internal.test.DeclaredTests;
import dev.rocky.engine.internal.test.TestBench;
import dev.rocky.engine.internal.test.Tester;
import dev.rocky.engine.internal.warehouse.Warehouses;
import dev.rocky.event.EventListener;
import dev.rocky.history.ModelHistory;
import dev.rocky.history.RunHistory;
import dev.rocky.history.RunRecord;
import dev.rocky.history.StateReport;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Project;
import dev.rocky.plan.Plan;
import dev.rocky.run.QueryResult;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.source.ProjectFiles;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.WarehouseSession;
import dev.rocky.test.CiReport;
import dev.rocky.test.TestOptions;
import dev.rocky.test.TestReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The engine with one project. */
public final class OpenProject implements Rocky {

    private static final int NEWEST_RUNS = 50;
    private static final int RUNS_WITH_A_MODEL = 100;

    private final Project project;
    private final Clock clock;
    private final Warehouses warehouses;
    private final StateAccess state;
    private final SourceLookup sources;
    private final SizeLookup sizes;
    private final EventStream events = new EventStream();
    private final Runner runner;
    private final ReentrantLock oneRunAtATime = new ReentrantLock();

    private volatile @Nullable Path compileCache;

    public OpenProject(Project project, Clock clock) {
        this.project = project;
        this.clock = clock;
        this.warehouses = new Warehouses(project);
        this.state = new StateAccess(project);
        this.sources = new SourceLookup(project, warehouses, state, clock);
        this.sizes = new SizeLookup(project, state);
        this.runner = new Runner(warehouses, state, events, new RunClock(clock));
    }

    @Override
    public Project project() {
        return project;
    }

    @Override
    public CompiledProject compile(CompileOptions options) {
        return compileModels(withImports(options));
    }

    private CompileOptions withImports(CompileOptions options) {
        return options.imports().isEmpty() ? options.imports(ImportedProjectFiles.read(project)) : options;
    }

    /** Without a look at imported projects: what changed there keeps nobody from working with what is here. */
    private CompiledProject compileModels(CompileOptions options) {
        Path cache = compileCache;
        return cache == null
                ? ProjectCompiler.compile(project, told(options))
                : ProjectCompiler.compile(project, told(options), cache);
    }

    @Override
    public DependencyGraph graph(CompileOptions options) {
        Path cache = compileCache;
        return cache == null ? ProjectCompiler.graph(project, options) : ProjectCompiler.graph(project, options, cache);
    }

    /** What somebody tells of a compilation, and behind that what is recorded or can be seen. */
    private CompileOptions told(CompileOptions options) {
        CompileOptions withSources = options.sources(sources.behind(options));
        return options.sizes() == RecordedSizes.EMPTY ? withSources.sizes(sizes.recorded()) : withSources;
    }

    @Override
    public Rocky compileCache(Path folder) {
        compileCache = folder;
        return this;
    }

    @Override
    public IncrementalCompiler incrementalCompiler(CompileOptions options) {
        return ProjectCompiler.incremental(told(withImports(options)));
    }

    @Override
    public SourceSchemas seedSchemas(Path seed) {
        try (TestBench database = TestBench.open(project.directory())) {
            database.run(seed, seed.toString());
            return database.schemas();
        }
    }

    @Override
    public DagReport dag(DagOptions options) {
        return new DagBuilder(
                        compileModels(options.compile().allModels()),
                        SeedFiles.names(options.seeds(), project.directory()))
                .build(options.columnLineage());
    }

    @Override
    public CatalogReport catalog(CatalogOptions options) {
        Instant started = clock.instant();
        CompiledProject compiled = compileModels(options.compile().allModels());
        List<RunRecord> runs = runs(RUNS_WITH_A_MODEL, Optional.empty()).toList();
        CatalogReport catalog =
                new CatalogBuilder(compiled, runs, clock).build(started, state.configHash(), options.catalog());
        options.parquet().ifPresent(folder -> ParquetFiles.write(catalog, folder));
        return catalog;
    }

    @Override
    public TestReport test(TestOptions options) {
        return options.declarative()
                ? new DeclaredTests(project, warehouses)
                        .test(compileModels(options.compile().allModels()), options)
                : new Tester(project, clock).test(options).report();
    }

    @Override
    public CiReport ci(TestOptions options) {
        Tester.Outcome outcome = new Tester(project, clock).test(options);
        return CiReport.of(outcome.compiled(), outcome.report());
    }

    @Override
    public CiDiffReport diff(ProjectFiles files, DiffOptions options) {
        return compare(files, options).report(options);
    }

    @Override
    public LineageDiffReport lineageDiff(ProjectFiles files, DiffOptions options) {
        return compare(files, options).lineageReport(options);
    }

    private ProjectComparison compare(ProjectFiles files, DiffOptions options) {
        CompileOptions told = told(options.compile().allModels()).budgets(false);
        return ProjectComparison.of(
                BaseProject.read(files, options.base()),
                compileModels(told),
                base -> ProjectCompiler.compile(base, told),
                options);
    }

    @Override
    public Plan plan(RunOptions options) {
        RunScope scope = cleanScope(options);
        PlanBuilder builder =
                new PlanBuilder(scope, warehouses.dialect(scope.pipeline().targetAdapter()));
        Optional<StateReader> reader = state.openForReading();
        if (reader.isEmpty()) {
            return builder.nextRun(List.of(), Map.of());
        }
        try (StateReader open = reader.get()) {
            return builder.nextRun(open.runs(RUNS_WITH_A_MODEL), open.watermarks());
        }
    }

    @Override
    public Plan emitSql(RunOptions options) {
        RunScope scope = cleanScope(options);
        return new PlanBuilder(scope, warehouses.dialect(scope.pipeline().targetAdapter())).standalone();
    }

    private RunScope scope(RunOptions options) {
        return RunScope.of(
                compileModels(
                        CompileOptions.DEFAULT.variables(options.variables()).budgets(false)),
                options);
    }

    private RunScope cleanScope(RunOptions options) {
        RunScope scope = scope(options);
        if (!scope.errors().isEmpty()) {
            throw new ProjectException(scope.errors());
        }
        return scope;
    }

    @Override
    public RunResult run(RunOptions options) {
        RunScope scope = scope(options);
        oneRunAtATime.lock();
        try {
            return runner.run(scope, options);
        } finally {
            oneRunAtATime.unlock();
        }
    }

    @Override
    public StateReport state() {
        Optional<StateReader> reader = state.openForReading();
        if (reader.isEmpty()) {
            return new StateReport(List.of(), state.schemaVersion(), Optional.empty());
        }
        try (StateReader open = reader.get()) {
            List<StateReport.Entry> entries = open.watermarks().entrySet().stream()
                    .map(each -> new StateReport.Entry(
                            each.getKey(),
                            each.getValue().lastValue(),
                            each.getValue().updatedAt()))
                    .toList();
            return new StateReport(entries, state.schemaVersion(), Optional.of(open.schemaVersion()));
        }
    }

    @Override
    public RunHistory history(Optional<Instant> since) {
        return RunHistory.of(runs(NEWEST_RUNS, since).toList());
    }

    @Override
    public ModelHistory history(String model, Optional<Instant> since) {
        if (!project.models().containsKey(model)) {
            throw UnknownModel.exception(model, project.models().keySet());
        }
        List<ModelHistory.Execution> executions = runs(RUNS_WITH_A_MODEL, since)
                .flatMap(run -> run.modelsExecuted().stream())
                .filter(each -> each.modelName().equals(model))
                .limit(NEWEST_RUNS)
                .map(ModelHistory.Execution::of)
                .toList();
        return new ModelHistory(model, executions, executions.size());
    }

    private Stream<RunRecord> runs(int limit, Optional<Instant> since) {
        Optional<StateReader> reader = state.openForReading();
        if (reader.isEmpty()) {
            return Stream.empty();
        }
        try (StateReader open = reader.get()) {
            return open.runs(limit).stream()
                    .filter(run -> since.filter(run.startedAt()::isBefore).isEmpty());
        }
    }

    @Override
    public QueryResult query(String adapter, String sql) {
        try (WarehouseSession session = warehouses.open(adapter).session()) {
            return session.query(sql);
        }
    }

    @Override
    public void execute(String adapter, String sql) {
        try (WarehouseSession session = warehouses.open(adapter).session()) {
            session.execute(sql);
        }
    }

    @Override
    public Subscription listen(EventListener listener) {
        return events.add(listener);
    }

    @Override
    public void close() {
        warehouses.close();
    }
}
