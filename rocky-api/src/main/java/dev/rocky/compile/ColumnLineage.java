package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Nearest;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.json.OmitEmpty;
import dev.rocky.json.Spelled;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.lineage.TracedEdge;
import dev.rocky.type.Column;
import java.util.List;

/**
 * Where one column comes from or goes to, through every model on the way; the document that
 * {@code rocky lineage MODEL.COLUMN} prints.
 *
 * @param trace every edge on the way; each column is followed once
 * @param downstreamConsumers every column that it feeds, at any distance, whichever direction was asked for; sorted
 * @since 2.0
 */
public record ColumnLineage(
        String model,
        String column,
        Direction direction,
        List<LineageEdge> trace,
        @OmitEmpty List<ColumnRef> downstreamConsumers) {

    public ColumnLineage {
        requireNonNull(model, "model");
        requireNonNull(column, "column");
        requireNonNull(direction, "direction");
        trace = List.copyOf(trace);
        downstreamConsumers = List.copyOf(downstreamConsumers);
    }

    static ColumnLineage of(CompiledProject compiled, CompiledModel model, String name, Direction direction) {
        Column column = model.column(name).orElseThrow(() -> unknown(model, name));
        ColumnRef start = new ColumnRef(model.name(), column.name());
        List<TracedEdge> downstream = compiled.lineage().downstream(start);
        List<TracedEdge> trace = direction == Direction.DOWNSTREAM
                ? downstream
                : compiled.lineage().upstream(start);
        return new ColumnLineage(
                model.name(),
                column.name(),
                direction,
                trace.stream().map(TracedEdge::edge).toList(),
                downstream.stream()
                        .map(traced -> traced.edge().target())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static RockyException unknown(CompiledModel model, String name) {
        List<String> names = model.columns().stream().map(Column::name).toList();
        String others = names.isEmpty() ? "none of its columns are known" : "it has: " + String.join(", ", names);
        return new RockyException(
                model.columnsComplete()
                        ? "model '" + model.name() + "' has no column '" + name + "'"
                        : "model '" + model.name() + "' has no known column '" + name
                                + "', and not all of its columns are known",
                Nearest.to(name, names)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse(others));
    }

    /** Which way to go. */
    public enum Direction implements Spelled {
        /** To what the column comes from. */
        UPSTREAM("upstream"),
        /** To what the column goes to. */
        DOWNSTREAM("downstream");

        private final String spelling;

        Direction(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
