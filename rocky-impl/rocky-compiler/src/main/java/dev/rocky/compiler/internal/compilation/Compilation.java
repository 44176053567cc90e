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
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.lineage.LineageGraph;
import dev.rocky.model.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One project, compiled; what it knows of each model is there for the next compilation. */
public final class Compilation {

    private static final int WORTH_THREADS = 32;

    private final Project project;
    private final CompileOptions options;
    private final Map<String, KnownModel> models;
    private final ModelOrder order;
    private final CompiledProject compiled;

    private Compilation(Project project, CompileOptions options, CompileMemory memory, Before before, boolean again) {
        long start = System.nanoTime();
        this.project = project;
        this.options = options;
        ModelWork work = new ModelWork(project, options, memory, before, again);
        int threads = before.unknown(project) < WORTH_THREADS
                ? 1
                : Runtime.getRuntime().availableProcessors();
        this.models = Discovery.run(project.models().keySet(), threads, work);
        this.order = before.order(models);
        long typed = System.nanoTime();
        CheckTimes checks = new CheckTimes();
        List<Diagnostic> diagnostics = ProjectChecks.of(this, checks);
        Map<String, CompiledModel> known = new LinkedHashMap<>(models.size() * 2);
        models.forEach((name, model) -> known.put(name, model.analysed().compiled()));
        this.compiled = new CompiledProject(
                project,
                known,
                order.graph(),
                lineage(),
                diagnostics,
                options.sizes(),
                timings(start, typed, work.shareOfReading(), checks));
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
        return new Compilation(changed, options, CompileMemory.NONE, Before.of(this, changed, options), true);
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

    Map<String, KnownModel> models() {
        return models;
    }

    ModelOrder order() {
        return order;
    }

    /** A model of this project. */
    Optional<CompiledModel> compiled(String name) {
        return Optional.ofNullable(models.get(name))
                .map(model -> model.analysed().compiled());
    }

    /** A model of this project, with everything that checks want to know. */
    CheckedModel checked(String name) {
        return new CheckedModel(requireNonNull(models.get(name), name).analysed());
    }

    private LineageGraph lineage() {
        List<List<LineageEdge>> edges = new ArrayList<>(models.size());
        Map<String, List<ColumnRef>> determining = new LinkedHashMap<>(models.size() * 2);
        models.forEach((name, model) -> {
            Analysis analysis = model.analysed().analysis();
            edges.add(analysis.lineage());
            if (!analysis.determining().isEmpty()) {
                determining.put(name, analysis.determining());
            }
        });
        return LineageGraph.ofModels(edges, determining);
    }

    /** Models are read and typed side by side, so that each of both has its share of the time. */
    private static CompileTimings timings(long start, long typed, double reading, CheckTimes checks) {
        long graph = Math.round((typed - start) * reading);
        long end = System.nanoTime();
        return new CompileTimings(
                0,
                millis(graph),
                millis(typed - start - graph),
                checks.comparisonsMs(),
                checks.contractsMs(),
                millis(end - start));
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
