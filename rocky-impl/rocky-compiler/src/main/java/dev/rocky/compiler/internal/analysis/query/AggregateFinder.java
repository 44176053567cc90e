package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.functions.FunctionCatalog;
import dev.rocky.compiler.internal.functions.FunctionKind;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.TreeVisitor;
import java.util.List;

/** Finds aggregates, which make groups of rows even without {@code GROUP BY}. */
final class AggregateFinder extends TreeVisitor {

    private final FunctionCatalog functions;
    private boolean found;

    private AggregateFinder(FunctionCatalog functions) {
        this.functions = functions;
    }

    static boolean isIn(Expression expression, FunctionCatalog functions) {
        AggregateFinder finder = new AggregateFinder(functions);
        finder.visit(expression);
        return finder.found;
    }

    /** Whether there is one in any item of a select list. */
    static boolean isInAny(List<SelectItem> items, FunctionCatalog functions) {
        AggregateFinder finder = new AggregateFinder(functions);
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Single single) {
                finder.visit(single.expression());
            }
        }
        return finder.found;
    }

    @Override
    public void visit(Expression expression) {
        found = found || isAggregate(expression);
        if (!found) {
            super.visit(expression);
        }
    }

    private boolean isAggregate(Expression expression) {
        return expression instanceof Expression.Call call
                && call.over().isEmpty()
                && functions
                        .kind(call.function().last().text())
                        .filter(FunctionKind.AGGREGATE::equals)
                        .isPresent();
    }

    /** Those of a subquery are its own. */
    @Override
    public void visit(Query query) {}
}
