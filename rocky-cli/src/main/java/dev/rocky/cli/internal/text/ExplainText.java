package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.compile.ColumnExplanation;
import dev.rocky.compile.ColumnExplanation.Explained;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells people how a column came to its type. */
public final class ExplainText {

    private static final String INDENT = "  ";

    private final Style style;

    public ExplainText(Style style) {
        this.style = style;
    }

    /** The type of a column and what gives it, and below it those of the columns that it is made of, to the sources. */
    public String render(ColumnExplanation explanation) {
        return new Page(explanation).render();
    }

    /** One explanation on its way to text. */
    private final class Page {

        private final ColumnRef start;
        private final Map<ColumnRef, Explained> columns;
        private final Map<ColumnRef, List<LineageEdge>> steps;
        private final Set<ColumnRef> seen = new HashSet<>();
        private final StringBuilder text = new StringBuilder();

        Page(ColumnExplanation explanation) {
            start = new ColumnRef(explanation.model(), explanation.column());
            columns = explanation.columns().stream()
                    .collect(Collectors.toMap(
                            each -> new ColumnRef(each.model(), each.column()),
                            Function.identity(),
                            (first, second) -> first,
                            HashMap::new));
            steps = explanation.trace().stream().collect(Collectors.groupingBy(LineageEdge::target));
        }

        String render() {
            text.append(style.bold(start.toString())).append(": ");
            column(start, 0);
            return text.toString();
        }

        private void column(ColumnRef column, int depth) {
            Explained known = columns.get(column);
            boolean first = seen.add(column);
            text.append(known == null ? "not known" : type(known)).append('\n');
            if (known == null || !first) {
                return;
            }
            known.expression()
                    .ifPresent(expression -> text.append(INDENT.repeat(depth + 1))
                            .append(oneLine(expression))
                            .append(known.span()
                                    .map(span -> style.dim("  " + span))
                                    .orElse(""))
                            .append('\n'));
            List<LineageEdge> sources = steps.getOrDefault(column, List.of());
            for (LineageEdge edge : sources) {
                text.append(INDENT.repeat(depth + 1))
                        .append(edge.transform().spelling())
                        .append(" of ")
                        .append(edge.source())
                        .append(": ");
                column(edge.source(), depth + 1);
            }
            if (sources.isEmpty() && !known.outside()) {
                text.append(INDENT.repeat(depth + 1)).append("made of no other column\n");
            }
        }
    }

    private static String type(Explained column) {
        if (column.outside()) {
            return "a table outside the project";
        }
        return column.dataType()
                .map(type -> type + (column.nullable().orElse(true) ? ", may be NULL" : ", never NULL"))
                .orElse("type not known");
    }

    private static String oneLine(String expression) {
        return expression.strip().replaceAll("\\s+", " ");
    }
}
