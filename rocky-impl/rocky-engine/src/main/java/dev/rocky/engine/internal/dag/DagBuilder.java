package dev.rocky.engine.internal.dag;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.TableRead;
import dev.rocky.dag.DagReport;
import dev.rocky.dag.DagReport.Edge;
import dev.rocky.dag.DagReport.EdgeType;
import dev.rocky.dag.DagReport.Kind;
import dev.rocky.dag.DagReport.Node;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.model.DeclarativeTest;
import dev.rocky.model.Pipeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Draws the graph of one project. Used once. */
public final class DagBuilder {

    private final CompiledProject compiled;
    private final Producers producers;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /**
     * @param seeds the names of the seeds, sorted
     */
    public DagBuilder(CompiledProject compiled, List<String> seeds) {
        this.compiled = compiled;
        this.producers = Producers.of(compiled, seeds);
    }

    /**
     * Draw it.
     *
     * @param columnLineage whether the columns are shown too
     */
    public DagReport build(boolean columnLineage) {
        producers.seeds().forEach(seed -> add(Part.of(Kind.SEED, seed, Optional.empty())));
        compiled.models().values().stream()
                .sorted(Comparator.comparing(CompiledModel::name))
                .forEach(this::addModel);
        compiled.project().pipelines().values().stream()
                .sorted(Comparator.comparing(Pipeline::name))
                .forEach(this::addPipeline);
        waitForPipelines();
        List<Part> all = new ArrayList<>(sources());
        all.addAll(parts.values());
        return report(all, columnLineage);
    }

    private void add(Part part) {
        parts.put(part.id(), part);
    }

    private void addModel(CompiledModel model) {
        Part part = Part.of(model, producers.pipelineOf(model.name()));
        compiled.graph()
                .dependencies(model.name())
                .forEach(each -> part.after(Node.id(Kind.TRANSFORMATION, each), EdgeType.DATA));
        for (TableRead read : model.reads()) {
            if (read.model().isEmpty()) {
                part.after(producers.of(read.name()), EdgeType.DATA);
            }
        }
        add(part);
        List<DeclarativeTest> tests = model.model().tests();
        for (int index = 0; index < tests.size(); index++) {
            add(test(model, tests.get(index), index));
        }
    }

    /** A test is named after its rule and column; its place tells it from another one of the same name. */
    private Part test(CompiledModel model, DeclarativeTest test, int index) {
        String label = model.name() + "::" + test.rule().spelling() + "_"
                + test.column().orElseGet(() -> Integer.toString(index));
        boolean taken = parts.containsKey(Node.id(Kind.TEST, label));
        Part part = Part.of(Kind.TEST, taken ? label + "_" + index : label, producers.pipelineOf(model.name()));
        part.after(Node.id(Kind.TRANSFORMATION, model.name()), EdgeType.CHECK);
        return part;
    }

    private void addPipeline(Pipeline pipeline) {
        switch (pipeline) {
            case Pipeline.Transformation ignored -> {}
            case Pipeline.Load load -> add(Part.of(Kind.LOAD, load.name(), Optional.of(load.name())));
            case Pipeline.Replication copy -> add(Part.of(Kind.REPLICATION, copy.name(), Optional.of(copy.name())));
            case Pipeline.Snapshot snapshot -> {
                Part part = Part.of(Kind.SNAPSHOT, snapshot.name(), Optional.of(snapshot.name()));
                part.target(snapshot.target());
                part.after(producers.of(Producers.parts(snapshot.source())), EdgeType.DATA);
                add(part);
            }
            case Pipeline.Quality quality -> {
                Part part = Part.of(Kind.QUALITY, quality.name(), Optional.of(quality.name()));
                for (Pipeline.CheckedTable checked : quality.tables()) {
                    producers.filling(checked).forEach(each -> part.after(each, EdgeType.CHECK));
                }
                add(part);
            }
        }
    }

    /** A pipeline that waits for another: its first nodes wait for the last nodes of the other. */
    private void waitForPipelines() {
        for (Pipeline pipeline : compiled.project().pipelines().values()) {
            for (String earlier : pipeline.dependsOn()) {
                List<String> before = ends(earlier, true);
                for (String first : ends(pipeline.name(), false)) {
                    before.forEach(each -> part(first).after(each, EdgeType.GOVERNANCE));
                }
            }
        }
    }

    /** The nodes of a pipeline that none of its other nodes comes behind, or before. */
    private List<String> ends(String pipeline, boolean last) {
        List<Part> members = parts.values().stream()
                .filter(part -> part.kind() != Kind.TEST)
                .filter(part -> part.pipeline().equals(Optional.of(pipeline)))
                .toList();
        Set<String> inner = new HashSet<>();
        for (Part member : members) {
            for (String before : member.before()) {
                if (parts.containsKey(before) && part(before).pipeline().equals(Optional.of(pipeline))) {
                    inner.add(last ? before : member.id());
                }
            }
        }
        return members.stream().map(Part::id).filter(id -> !inner.contains(id)).toList();
    }

    private Part part(String id) {
        Part part = parts.get(id);
        if (part == null) {
            throw new IllegalStateException("the graph has no node '" + id + "'");
        }
        return part;
    }

    /** The tables that are read and that nobody in the project fills. */
    private List<Part> sources() {
        return parts.values().stream()
                .flatMap(part -> part.before().stream())
                .filter(id -> !parts.containsKey(id))
                .distinct()
                .sorted()
                .map(id -> Part.of(Kind.SOURCE, id.substring(id.indexOf(':') + 1), Optional.empty()))
                .toList();
    }

    private DagReport report(List<Part> all, boolean columnLineage) {
        List<Edge> edges = all.stream().flatMap(part -> part.edges().stream()).toList();
        Map<String, List<String>> before = new LinkedHashMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Part part : all) {
            before.put(part.id(), part.before());
            counts.merge(part.kind().spelling(), 1, Integer::sum);
        }
        List<List<String>> layers = DependencyGraph.of(before).layers().stream()
                .map(layer -> layer.stream().sorted().toList())
                .toList();
        return new DagReport(
                DagReport.SCHEMA_VERSION,
                all.stream().map(Part::node).toList(),
                edges,
                layers,
                new DagReport.Summary(all.size(), edges.size(), layers.size(), counts),
                columnLineage ? compiled.lineage().edges() : List.<LineageEdge>of(),
                columnLineage ? unreadable() : Optional.empty());
    }

    private Optional<String> unreadable() {
        Set<String> cyclic = new HashSet<>(compiled.graph().cyclic());
        List<String> names = compiled.models().values().stream()
                .filter(model -> !model.parsed() || cyclic.contains(model.name()))
                .map(CompiledModel::name)
                .sorted()
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("the columns of these models are not known: " + String.join(", ", names)
                        + "; 'rocky compile' says why");
    }
}
