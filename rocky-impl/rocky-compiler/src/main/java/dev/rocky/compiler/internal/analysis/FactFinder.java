package dev.rocky.compiler.internal.analysis;

import dev.rocky.compile.QueryFacts;
import dev.rocky.compile.QueryFacts.Item;
import dev.rocky.compiler.internal.analysis.query.Aggregates;
import dev.rocky.compiler.internal.functions.FunctionCatalog;
import dev.rocky.compiler.internal.incrementality.Incrementality;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.model.Materialization;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Span;
import java.util.List;

/** Keeps of a query's tree what is wanted later. */
final class FactFinder {

    private FactFinder() {}

    static QueryFacts find(ReadModel model, Query tree, FunctionCatalog functions, List<OutputColumn> columns) {
        Materialization strategy = model.model().materialization();
        return new QueryFacts(
                Incrementality.hint(
                        strategy,
                        tree,
                        () -> Aggregates.areIn(tree, functions),
                        columns.stream().map(OutputColumn::column).toList()),
                columns.stream().map(column -> item(model, column)).toList());
    }

    private static Item item(ReadModel model, OutputColumn column) {
        Span written = model.places().inBody(column.item());
        return written.start() < written.end() ? new Item(written.start(), written.end()) : Item.NONE;
    }
}
