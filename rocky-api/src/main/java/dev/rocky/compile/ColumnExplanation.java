package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.ModelFacts.Item;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.model.ModelBody;
import dev.rocky.source.SourceSpan;
import dev.rocky.type.Column;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a column came to its type; the document that {@code rocky compile --explain MODEL.COLUMN} prints.
 *
 * @param columns the column itself, then every column that it is made of, in the order of {@code trace}
 * @param trace the steps to the sources; each column is followed once
 * @since 2.0
 */
public record ColumnExplanation(String model, String column, List<Explained> columns, List<LineageEdge> trace) {

    public ColumnExplanation {
        requireNonNull(model, "model");
        requireNonNull(column, "column");
        columns = List.copyOf(columns);
        trace = List.copyOf(trace);
    }

    static ColumnExplanation of(CompiledProject compiled, ColumnLineage lineage) {
        Set<ColumnRef> touched = new LinkedHashSet<>();
        touched.add(new ColumnRef(lineage.model(), lineage.column()));
        lineage.trace().forEach(edge -> touched.add(edge.source()));
        return new ColumnExplanation(
                lineage.model(),
                lineage.column(),
                touched.stream().map(each -> Explained.of(compiled, each)).toList(),
                lineage.trace());
    }

    /** What is told of a column. */
    public Optional<Explained> find(ColumnRef wanted) {
        return columns.stream()
                .filter(each ->
                        each.model().equals(wanted.model()) && each.column().equals(wanted.column()))
                .findFirst();
    }

    /**
     * A column on the way.
     *
     * @param model a model, or a table outside the project
     * @param outside whether it is one
     * @param dataType empty where it is not known
     * @param nullable whether it may hold {@code NULL}; empty where the type is not known
     * @param expression the item of the select list that gives it, as it is written
     * @param span where that stands; empty where no file holds it
     */
    public record Explained(
            String model,
            String column,
            boolean outside,
            Optional<String> dataType,
            Optional<Boolean> nullable,
            Optional<String> expression,
            Optional<SourceSpan> span) {

        public Explained {
            requireNonNull(model, "model");
            requireNonNull(column, "column");
            requireNonNull(dataType, "dataType");
            requireNonNull(nullable, "nullable");
            requireNonNull(expression, "expression");
            requireNonNull(span, "span");
        }

        private static Explained of(CompiledProject compiled, ColumnRef column) {
            Optional<CompiledModel> model = compiled.model(column.model());
            Optional<Column> known = model.flatMap(each -> each.column(column.column()))
                    .filter(each -> !each.type().isUnknown());
            Optional<Item> item = model.flatMap(each -> item(each, column.column()));
            return new Explained(
                    column.model(),
                    column.column(),
                    model.isEmpty(),
                    known.map(each -> each.type().toString()),
                    known.map(Column::nullable),
                    item.map(each -> body(model.orElseThrow()).text().substring(each.start(), each.end())),
                    item.flatMap(each -> body(model.orElseThrow()).span(each.start(), each.end())));
        }

        private static Optional<Item> item(CompiledModel model, String name) {
            List<Item> items = model.facts().items();
            OptionalInt index = IntStream.range(
                            0, Math.min(items.size(), model.columns().size()))
                    .filter(each -> model.columns().get(each).name().equals(name))
                    .findFirst();
            return index.isPresent()
                    ? Optional.of(items.get(index.getAsInt())).filter(item -> item.start() < item.end())
                    : Optional.empty();
        }

        private static ModelBody.Sql body(CompiledModel model) {
            return switch (model.model().body()) {
                case ModelBody.Sql sql -> sql;
            };
        }
    }
}
