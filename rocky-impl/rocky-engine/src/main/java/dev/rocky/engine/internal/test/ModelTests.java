package dev.rocky.engine.internal.test;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.plan.QueryRenderer;
import dev.rocky.engine.internal.plan.Substitution;
import dev.rocky.engine.internal.plan.TimeWindow;
import dev.rocky.model.Materialization;
import dev.rocky.model.Target;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the query of each model, on what the queries before it made. */
final class ModelTests {

    private final CompiledProject compiled;
    private final TestBench bench;
    private final Instant now;
    private final QueryRenderer renderer;
    /** What is wrong with the models that failed so far. */
    private final Map<String, String> errors = new LinkedHashMap<>();
    /** The models that failed by themselves, by each model that failed. */
    private final Map<String, Set<String>> causes = new LinkedHashMap<>();

    ModelTests(CompiledProject compiled, TestBench bench, Instant now) {
        this.compiled = compiled;
        this.bench = bench;
        this.now = now;
        this.renderer = new QueryRenderer(compiled, bench.dialect());
    }

    /**
     * Run some models.
     *
     * @param models in an order in which they can be built
     * @return what is wrong with those that failed, in that order
     */
    Map<String, String> run(List<String> models) {
        for (String name : models) {
            CompiledModel model = compiled.model(name).orElseThrow();
            Set<String> blocking = compiled.graph().dependencies(name).stream()
                    .flatMap(each -> causes.getOrDefault(each, Set.of()).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (blocking.isEmpty()) {
                run(model);
            } else {
                causes.put(name, blocking);
                errors.put(name, "not run: it needs " + quoted(blocking) + ", which failed");
            }
        }
        return errors;
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private void run(CompiledModel model) {
        try {
            bench.build(
                    bench.place(model.model()),
                    renderer.render(model, new Substitution(read -> placed(read.model()), window(model))));
        } catch (RockyException e) {
            causes.put(model.name(), Set.of(model.name()));
            errors.put(
                    model.name(),
                    e.help().map(help -> e.getMessage() + " (" + help + ")").orElse(e.getMessage()));
        }
    }

    /** The table of a model that is read; an ephemeral one has none and is put into the query. */
    Optional<Target> placed(Optional<String> model) {
        return model.flatMap(compiled::model)
                .filter(each -> !each.model().isEphemeral())
                .map(each -> bench.place(each.model()));
    }

    /** The partition that a query is tested with: the first one where it is declared, else the one of today. */
    Optional<TimeWindow> window(CompiledModel model) {
        return switch (model.model().materialization()) {
            case Materialization.TimeInterval interval ->
                interval.firstPartition()
                        .flatMap(key -> TimeWindow.ofKey(key, interval.granularity()))
                        .or(() -> Optional.of(TimeWindow.containing(now, interval.granularity())));
            case Materialization.Microbatch batch -> Optional.of(TimeWindow.containing(now, batch.granularity()));
            case Materialization.FullRefresh ignored -> Optional.empty();
            case Materialization.Incremental ignored -> Optional.empty();
            case Materialization.Merge ignored -> Optional.empty();
            case Materialization.DeleteInsert ignored -> Optional.empty();
            case Materialization.Ephemeral ignored -> Optional.empty();
            case Materialization.View ignored -> Optional.empty();
            case Materialization.MaterializedView ignored -> Optional.empty();
            case Materialization.DynamicTable ignored -> Optional.empty();
            case Materialization.Snapshot ignored -> Optional.empty();
        };
    }
}
