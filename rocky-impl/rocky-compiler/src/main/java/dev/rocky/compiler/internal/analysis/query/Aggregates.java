package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.functions.FunctionCatalog;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.TreeVisitor;

/**
 * Tells whether a query, or one that it takes rows from, makes one row of many.
 *
 * <p>Queries inside expressions give values and no rows, so what they do with theirs does not count.
 */
public final class Aggregates extends TreeVisitor {

    private final FunctionCatalog functions;
    private boolean found;

    private Aggregates(FunctionCatalog functions) {
        this.functions = functions;
    }

    public static boolean areIn(Query query, FunctionCatalog functions) {
        Aggregates aggregates = new Aggregates(functions);
        aggregates.visit(query);
        return aggregates.found;
    }

    @Override
    public void visit(QueryBody body) {
        found |= body instanceof QueryBody.Select select
                && (select.groupBy().isPresent()
                        || select.having().isPresent()
                        || AggregateFinder.isInAny(select.items(), functions));
        if (!found) {
            super.visit(body);
        }
    }

    @Override
    public void visit(Relation relation) {
        found |= relation instanceof Relation.Pivot;
        super.visit(relation);
    }

    @Override
    public void visit(Query.PipeStep step) {
        found |= step instanceof Query.PipeStep.Aggregate;
        super.visit(step);
    }

    @Override
    public void visit(Expression expression) {}
}
