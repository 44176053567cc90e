package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.TreeVisitor;
import java.util.Optional;

/** Finds {@code COLUMNS(…)} in an expression, which makes several columns of it. */
final class ColumnsFinder extends TreeVisitor {

    private Optional<Expression.Columns> found = Optional.empty();

    private ColumnsFinder() {}

    static Optional<Expression.Columns> in(Expression expression) {
        if (expression instanceof Expression.Column) {
            return Optional.empty();
        }
        ColumnsFinder finder = new ColumnsFinder();
        finder.visit(expression);
        return finder.found;
    }

    @Override
    public void visit(Expression expression) {
        if (expression instanceof Expression.Columns columns) {
            // Unpacked ones become the arguments of one call.
            if (!columns.unpacked()) {
                found = Optional.of(columns);
            }
        } else {
            super.visit(expression);
        }
    }

    /** Those of a subquery are its own. */
    @Override
    public void visit(Query query) {}
}
