package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.ModelFacts;
import dev.rocky.compile.ModelFacts.Item;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.model.Materialization;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A model with everything that its query says; the query's tree is not kept.
 *
 * @param compiled what users are told of it
 * @param source what its readers see of it
 */
public record AnalysedModel(ReadModel read, Analysis analysis, CompiledModel compiled, Rows source) {

    public AnalysedModel {
        requireNonNull(read, "read");
        requireNonNull(analysis, "analysis");
        requireNonNull(compiled, "compiled");
        requireNonNull(source, "source");
    }

    /** Put together what is known. */
    public static AnalysedModel of(ReadModel read, Analysis analysis) {
        String name = read.model().name();
        List<Column> columns = new ArrayList<>(analysis.columns().size());
        List<QueryColumn> seen = new ArrayList<>(analysis.columns().size());
        List<Item> items = new ArrayList<>(analysis.columns().size());
        Set<String> starred = new HashSet<>(0);
        for (OutputColumn output : analysis.columns()) {
            Column column = output.column();
            columns.add(column);
            items.add(item(read, output));
            seen.add(new QueryColumn(
                    column.name(),
                    column.type(),
                    column.nullable(),
                    Origins.of(new ColumnRef(name, column.name())),
                    false,
                    QueryColumn.NOWHERE));
            if (output.fromStar()) {
                starred.add(column.name());
            }
        }
        CompiledModel compiled = new CompiledModel(
                read.model(),
                read.query(),
                read.reads(),
                read.facts().commonTables(),
                read.dependencies(),
                columns,
                analysis.complete(),
                read.facts().hasStar(),
                starred,
                new ModelFacts(
                        analysis.incrementality()
                                .filter(hint -> read.model().materialization() instanceof Materialization.FullRefresh),
                        items),
                read.facts().readable());
        return new AnalysedModel(read, analysis, compiled, new Rows(seen, analysis.complete(), Optional.of(name)));
    }

    private static Item item(ReadModel read, OutputColumn column) {
        Span written = read.places().inBody(column.item());
        return written.start() < written.end() ? new Item(written.start(), written.end()) : Item.NONE;
    }

    /** The model's name. */
    public String name() {
        return compiled.name();
    }
}
