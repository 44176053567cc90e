package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Aliases;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.scope.Resolution;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of one select list. */
final class SelectList {

    private static final Set<String> GENERATORS = Set.of(
            "explode",
            "explode_outer",
            "inline",
            "inline_outer",
            "json_tuple",
            "posexplode",
            "posexplode_outer",
            "stack",
            "variant_explode",
            "variant_explode_outer");

    private final QueryAnalysis analysis;
    private final Stars stars;
    private final List<QueryColumn> columns = new ArrayList<>();
    private final Map<String, Value> named = new HashMap<>();
    private int unnamed;
    private boolean complete = true;
    private Optional<String> rest = Optional.empty();
    private int incompleteStars;

    SelectList(QueryAnalysis analysis) {
        this.analysis = analysis;
        this.stars = new Stars(analysis);
    }

    Rows rows(List<SelectItem> items, Place place) {
        Aliases earlier = analysis.language().hasLateralAliases()
                ? (name, at) -> Optional.ofNullable(named.get(name.toLowerCase(Locale.ROOT)))
                : Aliases.NONE;
        Place here = place.with(earlier);
        for (SelectItem item : items) {
            switch (item) {
                case SelectItem.Star star -> add(stars.rows(star, here));
                case SelectItem.Single single -> add(single, here);
            }
        }
        return new Rows(columns, complete, incompleteStars == 1 ? rest : Optional.empty());
    }

    private void add(Rows rows) {
        columns.addAll(rows.columns());
        if (!rows.complete()) {
            complete = false;
            rest = rows.rest();
            incompleteStars++;
        }
    }

    private void add(SelectItem.Single item, Place place) {
        Optional<Expression.Columns> choice = ColumnsFinder.in(item.expression());
        if (choice.isPresent()) {
            expand(item, choice.get(), place);
            return;
        }
        Value value = analysis.expressions().type(item.expression(), place);
        if (item.aliases().size() > 1) {
            addSeveral(item, value);
        } else if (givesRows(item.expression(), value)) {
            complete = false;
            incompleteStars += 2;
        } else if (isGrouped(item, place) || !unnestedStruct(item, place)) {
            String name = item.aliases().isEmpty()
                    ? name(item.expression(), place)
                    : item.aliases().get(0).text();
            columns.add(QueryColumn.of(name, value, item.span()));
            if (!item.aliases().isEmpty()) {
                named.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
            }
        }
    }

    private String name(Expression expression, Place place) {
        return switch (expression) {
            case Expression.Position position ->
                stars.atPosition(position, place).map(QueryColumn::name).orElse("#" + position.index());
            case Expression.Column column -> ownName(column, place);
            default -> analysis.names().of(expression, columns.size(), unnamed++, place.windows());
        };
    }

    /** A column is called as its table spells it, not as the query does. */
    private static String ownName(Expression.Column column, Place place) {
        List<String> parts = column.name().texts();
        return place.scope().resolve(parts) instanceof Resolution.Found found && found.consumed() == parts.size()
                ? found.source().columns().get(found.column()).name()
                : column.name().last().text();
    }

    /** A function of Databricks that makes rows of a value, and columns of which nobody says how many. */
    private boolean givesRows(Expression expression, Value value) {
        return analysis.language().syntax() == SqlSyntax.DATABRICKS
                && expression instanceof Expression.Call call
                && GENERATORS.contains(call.function().last().text().toLowerCase(Locale.ROOT))
                && value.type().isUnknown();
    }

    /** {@code e AS (x, y)}: one expression, several columns. */
    private void addSeveral(SelectItem.Single item, Value value) {
        for (Name alias : item.aliases()) {
            columns.add(QueryColumn.of(alias.text(), Value.of(SqlType.unknown(), true, value.origins()), item.span()));
        }
    }

    private boolean isGrouped(SelectItem.Single item, Place place) {
        return analysis.expressions().groupedBy(item.expression(), place).isPresent();
    }

    /** {@code unnest(struct)} gives the fields of the struct, whatever alias stands behind it. */
    private boolean unnestedStruct(SelectItem.Single item, Place place) {
        if (!(item.expression() instanceof Expression.Call call) || !Unnested.isUnnest(call)) {
            return false;
        }
        Value whole = analysis.expressions().type(call.arguments().get(0).value(), place);
        String name = item.aliases().isEmpty()
                ? analysis.names().of(call, columns.size(), unnamed, place.windows())
                : item.aliases().get(0).text();
        columns.addAll(Unnested.columns(call, QueryColumn.of(name, whole, item.span())));
        return true;
    }

    /** An item with {@code COLUMNS(…)} stands for one item for each column. */
    private void expand(SelectItem.Single item, Expression.Columns choice, Place place) {
        Rows chosen = new ColumnChoice(analysis).rows(choice, place);
        for (QueryColumn column : chosen.columns()) {
            Value value = analysis.expressions().type(item.expression(), place.expanding(column));
            String name = item.aliases().isEmpty()
                    ? column.name()
                    : ColumnChoice.named(item.aliases().get(0).text(), choice, column.name());
            columns.add(new QueryColumn(name, value.type(), value.nullable(), value.origins(), true, item.span()));
        }
        if (!chosen.complete()) {
            complete = false;
            incompleteStars += 2;
        }
    }
}
