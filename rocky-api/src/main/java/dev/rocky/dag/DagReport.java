package dev.rocky.dag;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.BeforeCommand;
import dev.rocky.json.OmitEmpty;
import dev.rocky.json.Spelled;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.model.Freshness;
import dev.rocky.model.Materialization;
import dev.rocky.model.Target;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The document that {@code rocky dag} prints.
 *
 * @param schemaVersion the version of this shape
 * @param executionLayers the ids of the nodes in layers, sorted; what stands in a cycle is left out
 * @param columnLineage which columns feed which, where that was asked for
 * @param columnLineageUnavailable why a part of {@code columnLineage} is missing
 * @since 2.0
 */
public record DagReport(
        @BeforeCommand String schemaVersion,
        List<Node> nodes,
        List<Edge> edges,
        List<List<String>> executionLayers,
        Summary summary,
        @OmitEmpty List<LineageEdge> columnLineage,
        Optional<String> columnLineageUnavailable) {

    /** The version of this shape. */
    public static final String SCHEMA_VERSION = "1";

    public DagReport {
        requireNonNull(schemaVersion, "schemaVersion");
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        executionLayers = executionLayers.stream().map(List::copyOf).toList();
        requireNonNull(summary, "summary");
        columnLineage = List.copyOf(columnLineage);
        requireNonNull(columnLineageUnavailable, "columnLineageUnavailable");
    }

    /**
     * One thing of the project.
     *
     * @param id {@code kind:label}
     * @param pipeline the pipeline it belongs to
     * @param dependsOn the ids of the nodes that come before it
     */
    public record Node(
            String id,
            Kind kind,
            String label,
            Optional<String> pipeline,
            Optional<Target> target,
            Optional<Materialization> strategy,
            Optional<Freshness> freshness,
            Optional<PartitionShape> partitionShape,
            @OmitEmpty List<String> dependsOn) {

        public Node {
            requireNonNull(id, "id");
            requireNonNull(kind, "kind");
            requireNonNull(label, "label");
            requireNonNull(pipeline, "pipeline");
            requireNonNull(target, "target");
            requireNonNull(strategy, "strategy");
            requireNonNull(freshness, "freshness");
            requireNonNull(partitionShape, "partitionShape");
            dependsOn = List.copyOf(dependsOn);
        }

        /** The id of a node. */
        public static String id(Kind kind, String label) {
            return kind.spelling() + ":" + label;
        }
    }

    /** The partitions of a model. */
    public record PartitionShape(String granularity, Optional<String> firstPartition) {
        public PartitionShape {
            requireNonNull(granularity, "granularity");
            requireNonNull(firstPartition, "firstPartition");
        }
    }

    /** One node comes before another. */
    public record Edge(String from, String to, EdgeType edgeType) {
        public Edge {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(edgeType, "edgeType");
        }
    }

    /**
     * The graph in numbers.
     *
     * @param countsByKind sorted
     */
    public record Summary(int totalNodes, int totalEdges, int executionLayers, Map<String, Integer> countsByKind) {
        public Summary {
            countsByKind = Collections.unmodifiableMap(new TreeMap<>(countsByKind));
        }
    }

    /** What a node is. */
    public enum Kind implements Spelled {
        /** A table that somebody else fills. */
        SOURCE("source"),
        /** A pipeline that loads files. */
        LOAD("load"),
        /** A model. */
        TRANSFORMATION("transformation"),
        /** A file of rows that belongs to the project. */
        SEED("seed"),
        /** A pipeline that checks tables. */
        QUALITY("quality"),
        /** A pipeline that keeps every version of a table's rows. */
        SNAPSHOT("snapshot"),
        /** A pipeline that copies tables. */
        REPLICATION("replication"),
        /** A test of a model's table. */
        TEST("test");

        private final String spelling;

        Kind(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }

    /** Why one node comes before another. */
    public enum EdgeType implements Spelled {
        /** It reads what the other wrote. */
        DATA("data"),
        /** It checks what the other wrote. */
        CHECK("check"),
        /** It was told to wait for it. */
        GOVERNANCE("governance");

        private final String spelling;

        EdgeType(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
