package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.OmitEmpty;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.type.SqlType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the columns of one model come from and go to; the document that {@code rocky lineage MODEL} prints.
 *
 * @param columns in the order of the query
 * @param upstream the models that it reads
 * @param downstream the models that read it
 * @param edges those that start or end at one of its columns
 * @param nodes the model itself, then whatever else the edges touch
 * @param determining the columns that decide which rows it has, where that was asked for
 * @since 2.0
 */
public record ModelLineage(
        String model,
        List<ColumnDefinition> columns,
        List<String> upstream,
        List<String> downstream,
        List<LineageEdge> edges,
        @OmitEmpty List<Node> nodes,
        @OmitEmpty List<ColumnRef> determining) {

    public ModelLineage {
        requireNonNull(model, "model");
        columns = List.copyOf(columns);
        upstream = List.copyOf(upstream);
        downstream = List.copyOf(downstream);
        edges = List.copyOf(edges);
        nodes = List.copyOf(nodes);
        determining = List.copyOf(determining);
    }

    static ModelLineage of(CompiledProject compiled, CompiledModel model, boolean determining) {
        List<LineageEdge> edges = compiled.lineage().edgesOf(model.name());
        Set<String> touched = new LinkedHashSet<>();
        touched.add(model.name());
        edges.forEach(edge -> {
            touched.add(edge.source().model());
            touched.add(edge.target().model());
        });
        return new ModelLineage(
                model.name(),
                model.columns().stream()
                        .map(column -> new ColumnDefinition(column.name(), known(column.type())))
                        .toList(),
                compiled.graph().dependencies(model.name()),
                compiled.graph().dependents(model.name()),
                edges,
                touched.stream().map(name -> node(compiled, name)).toList(),
                determining ? compiled.lineage().determining(model.name()) : List.of());
    }

    private static Node node(CompiledProject compiled, String name) {
        Optional<String> schema =
                compiled.model(name).map(model -> model.model().target().schema());
        return new Node(name, schema, schema.isPresent() ? Optional.empty() : Optional.of(name));
    }

    private static Optional<String> known(SqlType type) {
        return type.isUnknown() ? Optional.empty() : Optional.of(type.toString());
    }

    /** A column and its type, where that is known. */
    public record ColumnDefinition(String name, Optional<String> dataType) {
        public ColumnDefinition {
            requireNonNull(name, "name");
            requireNonNull(dataType, "dataType");
        }
    }

    /**
     * A model or a table outside the project.
     *
     * @param targetSchema the schema of a model's table
     * @param sourceId the name of a table outside
     */
    public record Node(String model, Optional<String> targetSchema, Optional<String> sourceId) {
        public Node {
            requireNonNull(model, "model");
            requireNonNull(targetSchema, "targetSchema");
            requireNonNull(sourceId, "sourceId");
        }
    }
}
