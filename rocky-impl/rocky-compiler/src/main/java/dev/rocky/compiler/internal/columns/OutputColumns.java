package dev.rocky.compiler.internal.columns;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.resolve.CommonTableNames;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The names of the columns that models return, as far as the queries say them. */
public final class OutputColumns {

    private final Map<String, CompiledModel> known = new HashMap<>();

    private OutputColumns() {}

    /** Compile every model, those that are read before those that read them; the result is in the given order. */
    public static Map<String, CompiledModel> of(Map<String, ReadModel> models, DependencyGraph graph) {
        OutputColumns columns = new OutputColumns();
        graph.order().stream().map(models::get).filter(Objects::nonNull).forEach(columns::compile);
        Map<String, CompiledModel> inOrder = new LinkedHashMap<>();
        models.forEach((name, model) -> inOrder.put(name, columns.compile(model)));
        return inOrder;
    }

    private CompiledModel compile(ReadModel model) {
        CompiledModel done = known.get(model.model().name());
        if (done != null) {
            return done;
        }
        Optional<List<Column>> columns = model.tree().flatMap(tree -> names(tree, model));
        CompiledModel compiled = new CompiledModel(
                model.model(),
                model.query(),
                model.reads(),
                model.tree().map(CommonTableNames::of).orElse(CompiledModel.CommonTables.NONE),
                model.dependencies(),
                columns.orElse(List.of()),
                columns.isPresent(),
                false,
                Set.of(),
                model.tree().isPresent());
        known.put(model.model().name(), compiled);
        return compiled;
    }

    private Optional<List<Column>> names(Query query, ReadModel model) {
        return query.steps().isEmpty() ? names(query.body(), model) : Optional.empty();
    }

    private Optional<List<Column>> names(QueryBody body, ReadModel model) {
        return switch (body) {
            case QueryBody.Select select -> names(select, model);
            case QueryBody.SetOperation operation ->
                operation.byName() ? Optional.empty() : names(operation.left(), model);
            case QueryBody.Nested nested -> names(nested.query(), model);
            case QueryBody.Values ignored -> Optional.empty();
            case QueryBody.Table table -> ofTable(table.name().span(), model);
            case QueryBody.Bare ignored -> Optional.empty();
            case QueryBody.Describe ignored -> Optional.empty();
        };
    }

    private Optional<List<Column>> names(QueryBody.Select select, ReadModel model) {
        List<Column> columns = new ArrayList<>();
        for (SelectItem item : select.items()) {
            Optional<List<Column>> found = switch (item) {
                case SelectItem.Single single -> name(single).map(name -> List.of(Column.named(name)));
                case SelectItem.Star star -> star(star, select, model);
            };
            if (found.isEmpty()) {
                return Optional.empty();
            }
            columns.addAll(found.get());
        }
        return Optional.of(columns);
    }

    private static Optional<String> name(SelectItem.Single item) {
        if (!item.aliases().isEmpty()) {
            return item.aliases().size() == 1
                    ? Optional.of(item.aliases().get(0).text())
                    : Optional.empty();
        }
        return item.expression() instanceof Expression.Column column
                ? Optional.of(column.name().last().text())
                : Optional.empty();
    }

    /** A plain star over one model has the columns of that model. */
    private Optional<List<Column>> star(SelectItem.Star star, QueryBody.Select select, ReadModel model) {
        boolean plain = star.qualifier().isEmpty()
                && star.exclude().isEmpty()
                && star.replace().isEmpty()
                && star.rename().isEmpty()
                && star.pattern().isEmpty();
        return plain
                        && select.from().size() == 1
                        && select.from().get(0) instanceof Relation.Table table
                        && table.alias()
                                .filter(alias -> !alias.columns().isEmpty())
                                .isEmpty()
                ? ofTable(table.name().span(), model)
                : Optional.empty();
    }

    private Optional<List<Column>> ofTable(Span name, ReadModel model) {
        return model.reads().stream()
                .filter(read -> read.start() == name.start())
                .map(TableRead::model)
                .flatMap(Optional::stream)
                .map(known::get)
                .filter(read -> read != null && read.columnsComplete())
                .map(CompiledModel::columns)
                .findFirst();
    }
}
