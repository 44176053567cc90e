package dev.rocky.compiler.internal.compilation;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompileTimings;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.internal.analysis.Analysis;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.memory.CompileMemory;
import dev.rocky.compiler.internal.schedule.Discovery;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.lineage.LineageGraph;
import dev.rocky.model.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One project, compiled; what it knows of each model is there for the next compilation. */
public final class Compilation {

    private final Project project;
    private final CompileOptions options;
    private final ModelWork work;
    private final Map<String, KnownModel> models;
    private final ModelOrder order;
    private final CheckTimes times = new CheckTimes();
    private final ModelChecks checks;
    private final ProjectFindings findings;
    private final CompiledProject compiled;

    /** Compile what is not known. */
    private Compilation(Project project, CompileOptions options, CompileMemory memory, Before before, boolean again) {
        long start = System.nanoTime();
        this.project = project;
        this.options = options;
        this.work = new ModelWork(project, options, memory, before, again);
        this.checks = new ModelChecks(project, options, times);
        TimedWork timed = new TimedWork(work, checks);
        Set<String> names = project.models().keySet();
        this.models = Discovery.run(names, options.models().isEmpty() ? names : options.models(), timed);
        work.forgetBefore();
        this.order = ModelOrder.of(models);
        long typed = System.nanoTime();
        this.findings = ProjectFindings.of(this);
        Map<String, CompiledModel> known = LinkedHashMap.newLinkedHashMap(models.size());
        models.forEach((name, model) -> known.put(name, model.analysed().compiled()));
        this.compiled = compiled(known, timings(start, typed, timed.reading(), timed.all()));
    }

    /** Take over what has not changed. */
    private Compilation(Compilation before, Project project, Map<String, KnownModel> changed, long start) {
        this.project = project;
        this.options = before.options;
        this.work = before.work;
        this.models = new LinkedHashMap<>(before.models);
        models.putAll(changed);
        this.order = before.order;
        this.checks = new ModelChecks(project, options, times);
        this.findings = before.findings.next(before, this, List.copyOf(changed.values()));
        Map<String, CompiledModel> known = new LinkedHashMap<>(before.compiled.models());
        changed.forEach((name, model) -> known.put(name, model.analysed().compiled()));
        this.compiled = compiled(known, timings(start, System.nanoTime(), 0, 0));
    }

    /** Compile a project. */
    public static Compilation of(Project project, CompileOptions options, CompileMemory memory) {
        return new Compilation(project, options, memory, Before.NOTHING, false);
    }

    /** Compile a project that will be compiled again when something in it has changed. */
    public static Compilation first(Project project, CompileOptions options) {
        return new Compilation(project, options, CompileMemory.NONE, Before.NOTHING, true);
    }

    /** Compile a project after something in it has changed. */
    public Compilation next(Project changed) {
        long start = System.nanoTime();
        Before before = Before.of(this, changed);
        Optional<Map<String, KnownModel>> small = before.sameNames() ? SmallChange.of(this, changed) : Optional.empty();
        return small.isPresent()
                ? new Compilation(this, changed, small.get(), start)
                : new Compilation(changed, options, CompileMemory.NONE, before, true);
    }

    /** What users are told. */
    public CompiledProject compiled() {
        return compiled;
    }

    Project project() {
        return project;
    }

    CompileOptions options() {
        return options;
    }

    ModelWork work() {
        return work;
    }

    Map<String, KnownModel> models() {
        return models;
    }

    ModelOrder order() {
        return order;
    }

    /** A model of this project. */
    KnownModel model(String name) {
        return requireNonNull(models.get(name), name);
    }

    /** What users are told of a model, if there is one of this name. */
    Optional<CompiledModel> compiled(String name) {
        return Optional.ofNullable(models.get(name))
                .map(model -> model.analysed().compiled());
    }

    /** A model of this project, with everything that checks want to know. */
    CheckedModel checked(String name) {
        return new CheckedModel(model(name).analysed());
    }

    /** What is wrong with a model. */
    ModelFindings findings(KnownModel model) {
        return model.findings(checked -> checks.check(checked, this::compiled));
    }

    private CompiledProject compiled(Map<String, CompiledModel> known, CompileTimings timings) {
        return new CompiledProject(
                project,
                known,
                order.graph(),
                LineageGraph.lazily(this::lineage),
                findings.all(),
                options.sizes(),
                timings);
    }

    private LineageGraph lineage() {
        List<List<LineageEdge>> edges = new ArrayList<>(models.size());
        Map<String, List<ColumnRef>> determining = LinkedHashMap.newLinkedHashMap(models.size());
        models.forEach((name, model) -> {
            Analysis analysis = model.analysed().analysis();
            edges.add(analysis.lineage());
            if (!analysis.determining().isEmpty()) {
                determining.put(name, analysis.determining());
            }
        });
        return LineageGraph.ofModels(edges, determining);
    }

    /**
     * Models are read, typed and checked side by side, so that each of these has its share of the time that passed.
     *
     * @param reading the nanoseconds that threads spent reading
     * @param all the nanoseconds that they spent at all; 0 where there was one thread only
     */
    private CompileTimings timings(long start, long typed, long reading, long all) {
        double share = all == 0 ? 1 : (double) (typed - start) / all;
        double graph = reading * share;
        return new CompileTimings(
                0,
                millis(graph),
                millis(typed - start - graph),
                millis(times.comparisons() * share),
                millis(times.contracts() * share),
                millis((double) (System.nanoTime() - start)));
    }

    private static long millis(double nanos) {
        return Math.round(nanos / 1_000_000);
    }
}
