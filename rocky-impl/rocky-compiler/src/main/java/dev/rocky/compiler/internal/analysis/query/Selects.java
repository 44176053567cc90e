package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.CommonTables;
import dev.rocky.compiler.internal.analysis.expression.Grouping;
import dev.rocky.compiler.internal.analysis.expression.NonNull;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code SELECT}, clause by clause in the order in which a warehouse computes them. */
final class Selects {

    private final QueryAnalysis analysis;
    private final Groupings groupings;

    Selects(QueryAnalysis analysis) {
        this.analysis = analysis;
        this.groupings = new Groupings(analysis);
    }

    Queries.Body body(QueryBody.Select select, Scope outer, CommonTables tables) {
        Scope scope = outer.inner(analysis.from().relations(select.from(), outer, tables));
        SelectAliases aliases = new SelectAliases(analysis, select.items());
        Place before = Place.of(scope, Clause.WHERE, tables).with(windows(select));
        Place rows = before;
        if (select.where().isPresent()) {
            Expression where = select.where().get();
            analysis.expressions().condition(where, before.with(aliases.beforeSelect()));
            rows = NonNull.assuming(where, before);
        }
        Optional<Grouping> grouping = groupings.of(select, aliases, rows.in(Clause.GROUP_BY));
        Place groups = rows.grouped(grouping);
        select.having()
                .ifPresent(having -> analysis.expressions()
                        .condition(having, groups.in(Clause.HAVING).with(aliases.anywhere())));
        Place kept = select.having().isPresent() && grouping.isEmpty()
                ? NonNull.assuming(select.having().get(), groups)
                : groups;
        Place items =
                select.qualify().isPresent() ? NonNull.assuming(select.qualify().get(), kept) : kept;
        Rows result = valueTable(select, new SelectList(analysis).rows(select.items(), items.in(Clause.SELECT)));
        Place after = items.with(aliases.anywhere());
        select.qualify()
                .ifPresent(qualify -> analysis.expressions()
                        .condition(qualify, kept.with(aliases.anywhere()).in(Clause.QUALIFY)));
        distinct(select.distinct(), result, after);
        return new Queries.Body(result, after.in(Clause.ORDER_BY));
    }

    private static Map<String, QueryBody.Window> windows(QueryBody.Select select) {
        Map<String, QueryBody.Window> windows = new HashMap<>();
        for (QueryBody.NamedWindow window : select.windows()) {
            windows.put(window.name().text().toLowerCase(Locale.ROOT), window.window());
        }
        return windows;
    }

    private void distinct(QueryBody.Distinct distinct, Rows result, Place place) {
        switch (distinct) {
            case QueryBody.Distinct.All all -> {}
            case QueryBody.Distinct.Rows rows ->
                result.columns().forEach(column -> analysis.findings().determines(column.origins()));
            case QueryBody.Distinct.On on ->
                on.expressions().forEach(each -> analysis.expressions().condition(each, place.in(Clause.SELECT)));
        }
    }

    /** {@code SELECT AS VALUE} gives the fields of a struct as columns; {@code AS STRUCT} is undone by its reader. */
    private static Rows valueTable(QueryBody.Select select, Rows rows) {
        boolean value =
                select.valueTable().filter(QueryBody.ValueTable.VALUE::equals).isPresent();
        if (!value || !rows.complete() || rows.columns().size() != 1) {
            return rows;
        }
        QueryColumn column = rows.columns().get(0);
        return column.type() instanceof SqlType.Struct struct ? Rows.of(StructColumns.of(struct, column)) : rows;
    }

    /** The items of a select list that are expressions. */
    static List<SelectItem.Single> singles(List<SelectItem> items) {
        List<SelectItem.Single> singles = new ArrayList<>(items.size());
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Single single) {
                singles.add(single);
            }
        }
        return singles;
    }
}
