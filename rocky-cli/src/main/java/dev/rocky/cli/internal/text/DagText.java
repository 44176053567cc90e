package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.dag.DagReport;
import dev.rocky.dag.DagReport.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code rocky dag} prints for people. */
public final class DagText {

    private static final String NONE = "-";

    private final Style style;

    public DagText(Style style) {
        this.style = style;
    }

    /** The graph layer by layer. */
    public String render(DagReport report) {
        DagReport.Summary summary = report.summary();
        StringBuilder text = new StringBuilder("Unified DAG: ")
                .append(Amounts.count(summary.totalNodes(), "node"))
                .append(", ")
                .append(Amounts.count(summary.totalEdges(), "edge"))
                .append(", ")
                .append(Amounts.count(summary.executionLayers(), "execution layer"))
                .append('\n');
        Map<String, Node> nodes = new LinkedHashMap<>();
        report.nodes().forEach(node -> nodes.put(node.id(), node));
        List<List<String>> layers = report.executionLayers();
        int kindWidth = width(report.nodes().stream().map(node -> node.kind().spelling()));
        int labelWidth = width(report.nodes().stream().map(Node::label));
        for (int layer = 0; layer < layers.size(); layer++) {
            text.append("\n").append(style.bold("Layer " + layer + ":")).append('\n');
            layers.get(layer).stream()
                    .flatMap(id -> Optional.ofNullable(nodes.get(id)).stream())
                    .forEach(node -> line(text, node, kindWidth, labelWidth));
        }
        Set<String> placed = new HashSet<>(layers.stream().flatMap(List::stream).toList());
        List<Node> cyclic = report.nodes().stream()
                .filter(node -> !placed.contains(node.id()))
                .toList();
        if (!cyclic.isEmpty()) {
            text.append("\n").append(style.red("In a cycle, or behind one:")).append('\n');
            cyclic.forEach(node -> line(text, node, kindWidth, labelWidth));
        }
        if (!report.columnLineage().isEmpty()) {
            text.append("\n").append(style.bold("Columns:")).append('\n');
            report.columnLineage()
                    .forEach(edge -> text.append("  ").append(edge).append('\n'));
        }
        report.columnLineageUnavailable()
                .ifPresent(reason -> text.append("\n").append(reason).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, Node node, int kindWidth, int labelWidth) {
        text.append("  ")
                .append(padded(node.kind().spelling(), kindWidth))
                .append("  ")
                .append(padded(node.label(), labelWidth))
                .append("  depends_on: ")
                .append(node.dependsOn().isEmpty() ? NONE : String.join(", ", node.dependsOn()))
                .append('\n');
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - DisplayWidth.of(text));
    }
}
