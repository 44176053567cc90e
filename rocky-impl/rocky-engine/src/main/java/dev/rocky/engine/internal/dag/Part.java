package dev.rocky.engine.internal.dag;

import dev.rocky.compile.CompiledModel;
import dev.rocky.dag.DagReport.Edge;
import dev.rocky.dag.DagReport.EdgeType;
import dev.rocky.dag.DagReport.Kind;
import dev.rocky.dag.DagReport.Node;
import dev.rocky.dag.DagReport.PartitionShape;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.Target;
import dev.rocky.model.TimeGrain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node while the graph is drawn. */
final class Part {

    private final Kind kind;
    private final String label;
    private final Optional<String> pipeline;
    private final Optional<Model> model;
    private Optional<Target> target;
    private final Map<String, EdgeType> before = new LinkedHashMap<>();

    private Part(Kind kind, String label, Optional<String> pipeline, Optional<Model> model) {
        this.kind = kind;
        this.label = label;
        this.pipeline = pipeline;
        this.model = model;
        this.target = model.map(Model::target);
    }

    static Part of(Kind kind, String label, Optional<String> pipeline) {
        return new Part(kind, label, pipeline, Optional.empty());
    }

    static Part of(CompiledModel model, Optional<String> pipeline) {
        return new Part(Kind.TRANSFORMATION, model.name(), pipeline, Optional.of(model.model()));
    }

    String id() {
        return Node.id(kind, label);
    }

    Kind kind() {
        return kind;
    }

    Optional<String> pipeline() {
        return pipeline;
    }

    /** The ids of the nodes that come before it, each once. */
    List<String> before() {
        return List.copyOf(before.keySet());
    }

    void target(Target table) {
        target = Optional.of(table);
    }

    /** Say that another node comes before it; the first reason counts. */
    void after(String id, EdgeType why) {
        if (!id.equals(id())) {
            before.putIfAbsent(id, why);
        }
    }

    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        before.forEach((from, why) -> edges.add(new Edge(from, id(), why)));
        return edges;
    }

    Node node() {
        return new Node(
                id(),
                kind,
                label,
                pipeline,
                target,
                model.map(Model::materialization),
                model.flatMap(Model::freshness),
                model.flatMap(each -> shape(each.materialization())),
                before());
    }

    private static Optional<PartitionShape> shape(Materialization materialization) {
        return materialization instanceof Materialization.TimeInterval interval
                ? Optional.of(new PartitionShape(frequency(interval.granularity()), interval.firstPartition()))
                : Optional.empty();
    }

    private static String frequency(TimeGrain grain) {
        return switch (grain) {
            case HOUR -> "hourly";
            case DAY -> "daily";
            case MONTH -> "monthly";
            case YEAR -> "yearly";
        };
    }
}
