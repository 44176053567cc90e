package dev.rocky.engine.internal.run;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.event.EventStream;
import dev.rocky.engine.internal.plan.QueryRenderer;
import dev.rocky.engine.internal.plan.RunGraph;
import dev.rocky.engine.internal.plan.RunScope;
import dev.rocky.engine.internal.plan.Situation;
import dev.rocky.engine.internal.plan.StatementGenerator;
import dev.rocky.engine.internal.state.RunRecorder;
import dev.rocky.engine.internal.state.StateAccess;
import dev.rocky.engine.internal.warehouse.Warehouses;
import dev.rocky.event.RockyEvent;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.spi.Capability;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.StateStore;
import dev.rocky.spi.Warehouse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs pipelines of one project. */
public final class Runner {

    private final Warehouses warehouses;
    private final StateAccess state;
    private final EventStream events;
    private final RunClock clock;

    public Runner(Warehouses warehouses, StateAccess state, EventStream events, RunClock clock) {
        this.warehouses = warehouses;
        this.state = state;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Build what the options ask for.
     *
     * @throws RockyException if the warehouse or the state cannot be opened, or the warehouse cannot do what a model
     *     asks; nothing is written then
     */
    public RunResult run(RunScope scope, RunOptions options) {
        Instant start = clock.now();
        String runId = clock.newRunId();
        String adapter = scope.pipeline().targetAdapter();
        int concurrency = concurrency(scope, adapter);
        List<Diagnostic> errors = scope.errors();
        if (!errors.isEmpty()) {
            return RunResults.refused(scope, errors, runId, concurrency, clock.millisSince(start));
        }
        Dialect dialect = warehouses.dialect(adapter);
        StatementGenerator generator = new StatementGenerator(dialect);
        RunGraph graph = RunGraph.of(scope);
        Map<String, PreparedModel> work = prepare(scope, graph, dialect, generator);
        try (StateStore store = state.openForWriting()) {
            Warehouse warehouse = warehouses.open(adapter);
            EventStream.Publisher publisher = events.publisher(
                    new RunRecorder(state.configHash(), options.sessionSource(), state.hostname(), store::recordRun));
            RunContext context = new RunContext(
                    runId,
                    clock,
                    dialect,
                    generator,
                    store,
                    publisher,
                    new Stopwatch(),
                    warehouses.capabilities(adapter).contains(Capability.FREE_OF_CHARGE)
                            ? Optional.of(0.0)
                            : Optional.empty());
            store.beginRun(runId, start, work.size());
            publisher.publish(new RockyEvent.RunStarted(
                    start, runId, Optional.of(scope.pipeline().name()), options.trigger(), List.copyOf(work.keySet())));
            warnings(graph).forEach(text -> publisher.publish(new RockyEvent.Warned(start, runId, "", text)));
            PipelineRun.RunOutcome outcome =
                    new PipelineRun(scope, options, context, work, graph.inputs(), concurrency).run(warehouse);
            RunResult result = RunResults.finished(
                    scope, context, outcome, concurrency, warehouses.type(adapter), clock.millisSince(start));
            publisher.publish(new RockyEvent.RunFinished(clock.now(), runId, result));
            SeenTables.remember(scope, warehouse, warehouses.capabilities(adapter), store, clock.now());
            return result;
        }
    }

    private List<String> warnings(RunGraph graph) {
        Map<String, String> texts = new LinkedHashMap<>();
        state.warning().ifPresent(text -> texts.put(text, text));
        graph.warnings().forEach(text -> texts.put(text, text));
        return List.copyOf(texts.keySet());
    }

    /** Renders every query and makes sure that the warehouse can do what each model asks, before anything is written. */
    private static Map<String, PreparedModel> prepare(
            RunScope scope, RunGraph graph, Dialect dialect, StatementGenerator generator) {
        QueryRenderer renderer = new QueryRenderer(scope.compiled(), dialect);
        Map<String, PreparedModel> work = new LinkedHashMap<>();
        for (String name : graph.order()) {
            PreparedModel model = new PreparedModel(work.size(), scope.model(name), renderer.render(scope.model(name)));
            if (!model.model().isEphemeral()) {
                generator.generate(model.model(), model.query().sql(), Situation.FIRST_RUN);
            }
            work.put(name, model);
        }
        return work;
    }

    private int concurrency(RunScope scope, String adapter) {
        if (!warehouses.capabilities(adapter).contains(Capability.CONCURRENT_SESSIONS)) {
            return 1;
        }
        return scope.pipeline()
                .execution()
                .concurrency()
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }
}
