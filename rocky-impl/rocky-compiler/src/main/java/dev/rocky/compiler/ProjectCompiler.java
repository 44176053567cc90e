package dev.rocky.compiler;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompileTimings;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.internal.analysis.AnalysedModel;
import dev.rocky.compiler.internal.analysis.ModelAnalyser;
import dev.rocky.compiler.internal.resolve.ModelReader;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.compiler.internal.schedule.InDependencyOrder;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.lineage.LineageGraph;
import dev.rocky.model.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;

/**
 * Compiles projects.
 *
 * <p>A pure function of the project and the options: nothing is remembered, nobody is asked, and a mistake in the
 * project is a diagnostic.
 *
 * @since 2.0
 */
public final class ProjectCompiler {

    private ProjectCompiler() {}

    /** Find out everything about a project that can be known before anything runs. */
    public static CompiledProject compile(Project project, CompileOptions options) {
        Stages stages = new Stages();
        Map<String, ReadModel> read = read(project, options);
        DependencyGraph graph = graph(read);
        stages.graphDone();
        Map<String, AnalysedModel> analysed = analyse(project, read, graph, options);
        stages.typesDone();
        LineageGraph lineage = lineage(analysed);
        Checks checks = new Checks(project, options, read, analysed, graph, lineage);
        List<Diagnostic> diagnostics = checks.run();
        Map<String, CompiledModel> models = new LinkedHashMap<>();
        analysed.forEach((name, model) -> models.put(name, model.compiled()));
        return new CompiledProject(
                project, models, graph, lineage, diagnostics, options.sizes(), stages.timings(checks.times()));
    }

    /** Reads every query, several at once; the order is that of the project. */
    private static Map<String, ReadModel> read(Project project, CompileOptions options) {
        ModelReader reader = new ModelReader(project, options.variables());
        List<ReadModel> all;
        try (ForkJoinPool threads = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
            all = threads.submit(() -> project.models().values().parallelStream()
                            .map(reader::read)
                            .toList())
                    .join();
        }
        Map<String, ReadModel> read = new LinkedHashMap<>();
        all.forEach(each -> read.put(each.model().name(), each));
        return read;
    }

    private static Map<String, AnalysedModel> analyse(
            Project project, Map<String, ReadModel> read, DependencyGraph graph, CompileOptions options) {
        ModelAnalyser analyser =
                new ModelAnalyser(options.sources(), project.rules().functions());
        Map<String, AnalysedModel> known =
                InDependencyOrder.of(graph, (name, done) -> analyser.analyse(requireNonNull(read.get(name)), done));
        Map<String, AnalysedModel> ordered = new LinkedHashMap<>();
        read.keySet().forEach(name -> ordered.put(name, requireNonNull(known.get(name))));
        return ordered;
    }

    private static LineageGraph lineage(Map<String, AnalysedModel> analysed) {
        List<LineageEdge> edges = new ArrayList<>();
        Map<String, List<ColumnRef>> determining = new LinkedHashMap<>();
        analysed.forEach((name, model) -> {
            edges.addAll(model.lineage());
            if (!model.determining().isEmpty()) {
                determining.put(name, model.determining());
            }
        });
        return LineageGraph.of(edges, determining);
    }

    private static DependencyGraph graph(Map<String, ReadModel> read) {
        Map<String, List<String>> dependencies = new LinkedHashMap<>();
        read.forEach((name, model) -> dependencies.put(name, model.dependencies()));
        return DependencyGraph.of(dependencies);
    }

    /** Where the time goes. */
    private static final class Stages {

        private final long start = System.nanoTime();
        private long graph;
        private long types;

        void graphDone() {
            graph = System.nanoTime();
        }

        void typesDone() {
            types = System.nanoTime();
        }

        CompileTimings timings(CheckTimes checks) {
            long end = System.nanoTime();
            return new CompileTimings(
                    0,
                    millis(start, graph),
                    millis(graph, types),
                    checks.comparisonsMs(),
                    checks.contractsMs(),
                    millis(start, end));
        }

        private static long millis(long from, long to) {
            return (to - from) / 1_000_000;
        }
    }
}
