package dev.rocky.engine.internal.run;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.plan.RunScope;
import dev.rocky.event.RockyEvent;
import dev.rocky.history.TableProgress;
import dev.rocky.model.Model;
import dev.rocky.run.Materialized;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.spi.SqlStatement;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One run of a pipeline: every model as soon as what it reads is built, as many at once as allowed.
 *
 * <p>One thread decides and the others build, so that nothing here needs a lock.
 */
final class PipelineRun {

    private final RunScope scope;
    private final RunOptions options;
    private final RunContext context;
    private final Map<String, PreparedModel> work;
    private final ReadyQueue queue;
    private final int concurrency;
    private final Map<Integer, ModelOutcome> outcomes = new TreeMap<>();
    private int schemasCreated;

    PipelineRun(
            RunScope scope,
            RunOptions options,
            RunContext context,
            Map<String, PreparedModel> work,
            Map<String, List<String>> inputs,
            int concurrency) {
        this.scope = scope;
        this.options = options;
        this.context = context;
        this.work = work;
        this.queue = new ReadyQueue(inputs);
        this.concurrency = concurrency;
    }

    /**
     * Build everything that can be built.
     *
     * @throws RockyException if schemas cannot be created; nothing is built then
     */
    RunOutcome run(Warehouse warehouse) {
        try (Sessions sessions = new Sessions(warehouse)) {
            createSchemas(sessions);
            buildAll(sessions);
        }
        work.values().stream()
                .filter(each -> !queue.blockedBy(each.name()).isEmpty())
                .forEach(each -> outcomes.put(each.index(), new ModelOutcome.Blocked(reason(each))));
        boolean interrupted = options.cancellation().isCancelled() && outcomes.size() < work.size();
        if (interrupted) {
            work.values().stream()
                    .filter(each -> !outcomes.containsKey(each.index()))
                    .forEach(each -> remember(each, TableProgress.Status.INTERRUPTED, "the run was ended early"));
        }
        return new RunOutcome(List.copyOf(outcomes.values()), schemasCreated, interrupted);
    }

    private void createSchemas(Sessions sessions) {
        if (!scope.pipeline().governance().autoCreateSchemas()) {
            return;
        }
        Set<SqlStatement> statements = new LinkedHashSet<>();
        work.values().stream()
                .map(PreparedModel::model)
                .filter(model -> !model.isEphemeral())
                .map(Model::target)
                .map(target -> context.dialect().createSchema(target.catalog(), target.schema()))
                .flatMap(Optional::stream)
                .forEach(statements::add);
        WarehouseSession session = sessions.borrow();
        statements.forEach(statement -> session.execute(statement.sql()));
        schemasCreated = statements.size();
        sessions.giveBack(session);
    }

    private void buildAll(Sessions sessions) {
        ExecutorService threads = Executors.newFixedThreadPool(
                concurrency, Thread.ofPlatform().daemon().name("rocky-run-", 0).factory());
        CompletionService<Finished> builds = new ExecutorCompletionService<>(threads);
        try (threads) {
            int running = 0;
            boolean stop = false;
            while (true) {
                stop |= options.cancellation().isCancelled();
                while (!stop && running < concurrency && queue.hasReady()) {
                    PreparedModel next = work(queue.take());
                    builds.submit(() -> new Finished(next, build(next, sessions)));
                    running++;
                }
                if (running == 0) {
                    return;
                }
                stop |= take(await(builds)) && scope.pipeline().execution().failFast();
                running--;
            }
        }
    }

    /** What finishes next; an interrupt asks for the early end of the run and is kept for the caller. */
    private Finished await(CompletionService<Finished> builds) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return builds.take().get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    options.cancellation().cancel();
                } catch (ExecutionException e) {
                    switch (e.getCause()) {
                        case RuntimeException broken -> throw broken;
                        case Error broken -> throw broken;
                        case null, default -> throw new IllegalStateException(e);
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private PreparedModel work(String name) {
        PreparedModel prepared = work.get(name);
        if (prepared == null) {
            throw new IllegalStateException("no work prepared for '" + name + "'");
        }
        return prepared;
    }

    /** Whether what finished has failed. */
    private boolean take(Finished each) {
        outcomes.put(each.model().index(), each.outcome());
        if (!(each.outcome() instanceof ModelOutcome.Failed)) {
            queue.done(each.model().name());
            return false;
        }
        for (String name : queue.failed(each.model().name())) {
            PreparedModel blocked = work(name);
            remember(
                    blocked,
                    TableProgress.Status.SKIPPED,
                    "blocked by " + each.model().name());
            context.publish(
                    new RockyEvent.MaterializationSkipped(context.clock().now(), context.runId(), reason(blocked)));
        }
        return true;
    }

    /** Why a model is not tried; more culprits may come while others are still being built. */
    private RunResult.Contained reason(PreparedModel blocked) {
        List<String> culprits = queue.blockedBy(blocked.name());
        return new RunResult.Contained(
                blocked.name(), culprits, "mend " + String.join(", ", culprits) + " and run again");
    }

    private void remember(PreparedModel model, TableProgress.Status status, String reason) {
        context.state()
                .endLoad(
                        context.runId(),
                        new TableProgress(
                                model.index(),
                                model.tableKey(),
                                model.assetKey(),
                                status,
                                Optional.of(reason),
                                0,
                                context.clock().now()),
                        Optional.empty());
    }

    private ModelOutcome build(PreparedModel model, Sessions sessions) {
        if (model.model().isEphemeral()) {
            return ephemeral(model);
        }
        WarehouseSession session = sessions.borrow();
        try {
            return new ModelBuild(model, session, context).run();
        } finally {
            sessions.giveBack(session);
        }
    }

    /** An ephemeral model has no table; it is reported like the others because its readers hold it. */
    private ModelOutcome ephemeral(PreparedModel model) {
        Materialized result = new Materialized(
                model.assetKey(),
                Optional.empty(),
                0,
                context.clock().now(),
                new Materialized.Metadata(
                        model.model().materialization().spelling(),
                        Optional.empty(),
                        Optional.of(model.tableKey()),
                        Optional.of(model.query().hash()),
                        Optional.empty(),
                        Optional.empty()),
                context.costUsd());
        context.publish(
                new RockyEvent.MaterializationCompleted(context.clock().now(), context.runId(), model.name(), result));
        return new ModelOutcome.Built(result, new ArrayList<>());
    }

    private record Finished(PreparedModel model, ModelOutcome outcome) {}

    /**
     * What came of the models.
     *
     * @param models in the order of the plan; those that were never reached are missing
     */
    record RunOutcome(List<ModelOutcome> models, int schemasCreated, boolean interrupted) {}
}
