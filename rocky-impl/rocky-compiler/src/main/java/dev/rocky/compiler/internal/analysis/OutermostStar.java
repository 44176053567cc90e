package dev.rocky.compiler.internal.analysis;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.SelectItem;

/** Tells whether the result of a query takes columns from a star, so that it changes with what it reads. */
final class OutermostStar {

    private OutermostStar() {}

    static boolean isIn(Query query) {
        return isIn(query.body());
    }

    private static boolean isIn(QueryBody body) {
        return switch (body) {
            case QueryBody.Select select -> select.items().stream().anyMatch(OutermostStar::isStar);
            case QueryBody.SetOperation operation -> isIn(operation.left()) || isIn(operation.right());
            case QueryBody.Nested nested -> isIn(nested.query());
            case QueryBody.Table table -> true;
            case QueryBody.Bare bare -> true;
            case QueryBody.Values values -> false;
            case QueryBody.Describe describe -> false;
        };
    }

    private static boolean isStar(SelectItem item) {
        return switch (item) {
            case SelectItem.Star star -> true;
            case SelectItem.Single single -> single.expression() instanceof Expression.Columns;
        };
    }
}
