package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.compile.ColumnLineage;
import dev.rocky.compile.ColumnLineage.Direction;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.type.Column;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells people how a column came to its type. */
public final class ExplainText {

    private final Style style;

    public ExplainText(Style style) {
        this.style = style;
    }

    /**
     * The type of a column, and below it those of the columns that it is made of, to the sources.
     *
     * @param name {@code model.column}
     * @throws RockyException if there is no such column
     */
    public String render(CompiledProject compiled, String name) {
        int point = name.indexOf('.');
        if (point < 0) {
            throw new RockyException("'" + name + "' names no column", "write MODEL.COLUMN");
        }
        ColumnLineage lineage =
                compiled.lineageOf(name.substring(0, point), name.substring(point + 1), Direction.UPSTREAM);
        StringBuilder text = new StringBuilder();
        ColumnRef column = new ColumnRef(lineage.model(), lineage.column());
        text.append(style.bold(column.toString())).append(": ").append(type(compiled, column));
        compiled.model(column.model())
                .flatMap(model -> model.model().origin().span())
                .ifPresent(span -> text.append(style.dim("  " + span.file())));
        text.append('\n');
        branch(text, compiled, column, 1, new HashSet<>());
        return text.toString();
    }

    private void branch(
            StringBuilder text, CompiledProject compiled, ColumnRef column, int depth, Set<ColumnRef> seen) {
        if (!seen.add(column)) {
            return;
        }
        for (LineageEdge edge : compiled.lineage().producers(column)) {
            text.append("  ".repeat(depth))
                    .append(edge.transform().spelling())
                    .append(" of ")
                    .append(edge.source())
                    .append(": ")
                    .append(type(compiled, edge.source()))
                    .append('\n');
            branch(text, compiled, edge.source(), depth + 1, seen);
        }
        if (compiled.lineage().producers(column).isEmpty()
                && compiled.model(column.model()).isPresent()) {
            text.append("  ".repeat(depth)).append("made of no other column\n");
        }
    }

    private static String type(CompiledProject compiled, ColumnRef column) {
        Optional<CompiledModel> model = compiled.model(column.model());
        if (model.isEmpty()) {
            return "a table outside the project";
        }
        Optional<Column> known = model.get().column(column.column());
        if (known.isEmpty() || known.get().type().isUnknown()) {
            return "type not known";
        }
        return known.get().type() + (known.get().nullable() ? ", may be NULL" : ", never NULL");
    }
}
