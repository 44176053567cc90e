package dev.rocky.compiler.internal.resolve;

import dev.rocky.compiler.internal.resolve.QueryFacts.Unnamed;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at the select lists that give the columns of a query's result. */
final class SelectLists {

    private SelectLists() {}

    /** Whether the result takes columns from a star, so that it changes with what the query reads. */
    static boolean haveStar(Query query) {
        return haveStar(query.body());
    }

    private static boolean haveStar(QueryBody body) {
        return switch (body) {
            case QueryBody.Select select -> firstStar(select.items()).isPresent() || hasPattern(select.items());
            case QueryBody.SetOperation operation -> haveStar(operation.left()) || haveStar(operation.right());
            case QueryBody.Nested nested -> haveStar(nested.query());
            case QueryBody.Table table -> true;
            case QueryBody.Bare bare -> true;
            case QueryBody.Values values -> false;
            case QueryBody.Describe describe -> false;
        };
    }

    private static boolean hasPattern(List<SelectItem> items) {
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Single single && single.expression() instanceof Expression.Columns) {
                return true;
            }
        }
        return false;
    }

    /** The list that names the columns: the outermost one, of a set operation the first. */
    static List<SelectItem> naming(Query query) {
        return query.steps().isEmpty() ? naming(query.body()) : List.of();
    }

    private static List<SelectItem> naming(QueryBody body) {
        return switch (body) {
            case QueryBody.Select select -> select.items();
            case QueryBody.SetOperation operation -> naming(operation.left());
            case QueryBody.Nested nested -> naming(nested.query());
            case QueryBody.Values ignored -> List.of();
            case QueryBody.Table ignored -> List.of();
            case QueryBody.Bare ignored -> List.of();
            case QueryBody.Describe ignored -> List.of();
        };
    }

    /** The first star of a list. */
    static Optional<Span> firstStar(List<SelectItem> items) {
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Star) {
                return Optional.of(item.span());
            }
        }
        return Optional.empty();
    }

    /** The items that have no alias and are no plain name either. */
    static List<Unnamed> unnamed(List<SelectItem> items) {
        List<Unnamed> unnamed = new ArrayList<>(0);
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Single single
                    && single.aliases().isEmpty()
                    && !isPlain(single.expression())) {
                String function = single.expression() instanceof Expression.Call call
                        ? call.function().last().text().toLowerCase(Locale.ROOT)
                        : "";
                unnamed.add(new Unnamed(single.span(), function));
            }
        }
        return unnamed;
    }

    /** Fields, and columns that a star or a pattern stands for, have names. */
    private static boolean isPlain(Expression expression) {
        return expression instanceof Expression.Column
                || expression instanceof Expression.Field
                || expression instanceof Expression.JsonPath
                || expression instanceof Expression.Position
                || expression instanceof Expression.Star
                || expression instanceof Expression.Columns;
    }
}
