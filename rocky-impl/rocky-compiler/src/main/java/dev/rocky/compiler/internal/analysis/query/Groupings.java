package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Grouping;
import dev.rocky.compiler.internal.analysis.expression.GroupingKeys;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.QueryBody.GroupingElement;
import dev.rocky.sql.tree.SelectItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GROUP BY}, and the one group of a query that aggregates without it. */
final class Groupings {

    private final QueryAnalysis analysis;

    Groupings(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * How a select groups its rows; empty where it does not.
     *
     * @param place what {@code GROUP BY} sees
     */
    Optional<Grouping> of(QueryBody.Select select, SelectAliases aliases, Place place) {
        if (select.groupBy().isEmpty()) {
            return aggregates(select) ? Optional.of(new Grouping(Map.of(), Map.of(), false, true)) : Optional.empty();
        }
        QueryBody.GroupBy groupBy = select.groupBy().get();
        return Optional.of(groupBy.all() ? all(select, place) : listed(groupBy, select, aliases, place));
    }

    private boolean aggregates(QueryBody.Select select) {
        return select.having().isPresent()
                || AggregateFinder.isInAny(select.items(), analysis.language().functions());
    }

    /** {@code GROUP BY ALL}: by every item that aggregates nothing. */
    private Grouping all(QueryBody.Select select, Place place) {
        boolean keys = false;
        for (SelectItem item : select.items()) {
            boolean key = !(item instanceof SelectItem.Single single)
                    || !AggregateFinder.isIn(
                            single.expression(), analysis.language().functions());
            if (key
                    && item instanceof SelectItem.Single single
                    && ColumnsFinder.in(single.expression()).isEmpty()) {
                analysis.findings()
                        .determines(analysis.findings()
                                .quietly(() -> analysis.expressions().type(single.expression(), place)));
            }
            keys |= key;
        }
        return new Grouping(Map.of(), Map.of(), keys, false);
    }

    private Grouping listed(QueryBody.GroupBy groupBy, QueryBody.Select select, SelectAliases aliases, Place place) {
        GroupingKeys keys = new GroupingKeys(
                analysis.expressions(),
                analysis.language().hasAliasesInKeys() ? place.with(aliases.anywhere()) : place);
        boolean everyGroupHasRows = false;
        for (GroupingElement element : groupBy.elements()) {
            add(element, false, keys, select, aliases);
            everyGroupHasRows |= !mayBeEmpty(element);
        }
        return keys.grouping(everyGroupHasRows);
    }

    private void add(
            GroupingElement element,
            boolean optional,
            GroupingKeys keys,
            QueryBody.Select select,
            SelectAliases aliases) {
        switch (element) {
            case GroupingElement.Expressions together ->
                together.expressions().forEach(each -> key(each, optional, keys, select, aliases));
            case GroupingElement.Rollup rollup ->
                rollup.elements().forEach(each -> add(each, true, keys, select, aliases));
            case GroupingElement.Cube cube -> cube.elements().forEach(each -> add(each, true, keys, select, aliases));
            case GroupingElement.GroupingSets sets -> {
                boolean several = optional || sets.sets().size() > 1;
                sets.sets().forEach(each -> add(each, several, keys, select, aliases));
            }
        }
    }

    /** Whether an element has a group of all rows, which is there even without rows. */
    private static boolean mayBeEmpty(GroupingElement element) {
        return switch (element) {
            case GroupingElement.Expressions together -> together.expressions().isEmpty();
            case GroupingElement.Rollup rollup -> true;
            case GroupingElement.Cube cube -> true;
            case GroupingElement.GroupingSets sets -> sets.sets().stream().anyMatch(Groupings::mayBeEmpty);
        };
    }

    private void key(
            Expression expression,
            boolean optional,
            GroupingKeys keys,
            QueryBody.Select select,
            SelectAliases aliases) {
        if (expression instanceof Expression.RowLiteral row) {
            row.elements().forEach(each -> key(each, optional, keys, select, aliases));
            return;
        }
        Optional<Expression> meant = meant(expression, keys, select.items(), aliases);
        if (meant.isPresent()) {
            keys.add(meant.get(), optional);
        } else {
            keys.unknown();
        }
    }

    /** A number means a select item, and so does a name that no column has. */
    private static Optional<Expression> meant(
            Expression expression, GroupingKeys keys, List<SelectItem> items, SelectAliases aliases) {
        return switch (expression) {
            case Expression.NumberLiteral number -> item(number, items);
            case Expression.Column column
            when column.name().parts().size() == 1 && !keys.isColumn(column) -> {
                Optional<Expression> item =
                        aliases.expression(column.name().last().text());
                yield item.isPresent() ? item : Optional.of(column);
            }
            default -> Optional.of(expression);
        };
    }

    private static Optional<Expression> item(Expression.NumberLiteral number, List<SelectItem> items) {
        if (number.kind() != Expression.NumberKind.INTEGER || number.text().length() > 5) {
            return Optional.empty();
        }
        int place = Integer.parseInt(number.text());
        boolean countable = place >= 1
                && place <= items.size()
                && items.subList(0, place).stream()
                        .allMatch(item -> item instanceof SelectItem.Single single
                                && ColumnsFinder.in(single.expression()).isEmpty());
        return countable && items.get(place - 1) instanceof SelectItem.Single single
                ? Optional.of(single.expression())
                : Optional.empty();
    }
}
