package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.compile.ColumnLineage;
import dev.rocky.compile.ColumnLineage.Direction;
import dev.rocky.compile.ModelLineage;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code rocky lineage} prints for people, and for Graphviz. */
public final class LineageText {

    private static final String INDENT = "  ";

    private final Style style;

    public LineageText(Style style) {
        this.style = style;
    }

    /** The columns of a model, each with what it is made of. */
    public String model(ModelLineage lineage) {
        StringBuilder text = heading(lineage).append(style.bold("Columns:")).append('\n');
        for (ModelLineage.ColumnDefinition column : lineage.columns()) {
            ColumnRef target = new ColumnRef(lineage.model(), column.name());
            List<LineageEdge> sources = lineage.edges().stream()
                    .filter(edge -> edge.target().equals(target))
                    .toList();
            text.append(INDENT).append(column.name());
            column.dataType().ifPresent(type -> text.append(' ').append(style.dim(type)));
            text.append(' ')
                    .append(sources.isEmpty() ? "(no lineage)" : sources(sources))
                    .append('\n');
        }
        if (lineage.columns().isEmpty()) {
            text.append(INDENT).append("none are known\n");
        }
        if (!lineage.determining().isEmpty()) {
            text.append('\n').append(style.bold("Rows depend on:")).append('\n');
            lineage.determining()
                    .forEach(column -> text.append(INDENT).append(column).append('\n'));
        }
        return text.toString();
    }

    private static String sources(List<LineageEdge> edges) {
        return edges.stream()
                .map(edge -> edge.source() + " (" + edge.transform().spelling() + ")")
                .collect(Collectors.joining(", ", "<- ", ""));
    }

    /**
     * A column and the way to it or from it, as a tree.
     *
     * @param ofModel the model of the column
     */
    public String column(ModelLineage ofModel, ColumnLineage lineage) {
        boolean upstream = lineage.direction() == Direction.UPSTREAM;
        Map<ColumnRef, List<LineageEdge>> next = new HashMap<>();
        lineage.trace()
                .forEach(
                        edge -> next.computeIfAbsent(upstream ? edge.target() : edge.source(), key -> new ArrayList<>())
                                .add(edge));
        ColumnRef start = new ColumnRef(lineage.model(), lineage.column());
        StringBuilder text = heading(ofModel)
                .append(style.bold(upstream ? "Column trace: " : "Column consumers: "))
                .append(start)
                .append('\n');
        if (lineage.trace().isEmpty()) {
            text.append(INDENT)
                    .append(upstream ? "(no lineage)" : "(no consumers)")
                    .append('\n');
        }
        branch(text, start, 1, next, upstream, new HashSet<>());
        return text.toString();
    }

    private void branch(
            StringBuilder text,
            ColumnRef column,
            int depth,
            Map<ColumnRef, List<LineageEdge>> next,
            boolean upstream,
            Set<ColumnRef> seen) {
        seen.add(column);
        for (LineageEdge edge : next.getOrDefault(column, List.of())) {
            ColumnRef other = upstream ? edge.source() : edge.target();
            boolean again = seen.contains(other) && next.containsKey(other);
            text.append(INDENT.repeat(depth))
                    .append(upstream ? "<- " : "-> ")
                    .append(other)
                    .append(" (")
                    .append(edge.transform().spelling())
                    .append(')')
                    .append(again ? style.dim(" see above") : "")
                    .append('\n');
            if (!again) {
                branch(text, other, depth + 1, next, upstream, seen);
            }
        }
    }

    private StringBuilder heading(ModelLineage lineage) {
        return new StringBuilder(style.bold("Model:"))
                .append(' ')
                .append(lineage.model())
                .append("\nUpstream: ")
                .append(String.join(", ", lineage.upstream()))
                .append("\nDownstream: ")
                .append(String.join(", ", lineage.downstream()))
                .append("\n\n");
    }

    /** The way of a column as a graph. */
    public static String dot(ColumnLineage lineage) {
        return dot(lineage.trace());
    }

    /** The edges into the columns of a model, or out of them, as a graph. */
    public static String dot(ModelLineage lineage, Direction direction) {
        return dot(lineage.edges().stream()
                .filter(edge -> (direction == Direction.UPSTREAM ? edge.target() : edge.source())
                        .model()
                        .equals(lineage.model()))
                .toList());
    }

    private static String dot(List<LineageEdge> edges) {
        return edges.stream()
                .map(edge -> "  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + ";\n")
                .distinct()
                .collect(Collectors.joining("", "digraph lineage {\n  rankdir=LR;\n", "}\n"));
    }

    private static String quoted(ColumnRef column) {
        return '"' + column.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
