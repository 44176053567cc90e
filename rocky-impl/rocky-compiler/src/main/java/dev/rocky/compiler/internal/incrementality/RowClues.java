package dev.rocky.compiler.internal.incrementality;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.TreeVisitor;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds the columns that a query orders by, or compares with more or less. */
final class RowClues extends TreeVisitor {

    private final Set<String> ordering = new HashSet<>();
    private final Set<String> comparing = new HashSet<>();

    private RowClues() {}

    static RowClues of(Query query) {
        RowClues clues = new RowClues();
        clues.visit(query);
        return clues;
    }

    boolean ordersBy(String column) {
        return ordering.contains(fold(column));
    }

    boolean compares(String column) {
        return comparing.contains(fold(column));
    }

    @Override
    public void visit(Query.OrderBy orderBy) {
        for (Query.OrderItem item : orderBy.items()) {
            add(item.expression(), ordering);
        }
        super.visit(orderBy);
    }

    @Override
    public void visit(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            switch (binary.operator()) {
                case "<", "<=", ">", ">=" -> {
                    add(binary.left(), comparing);
                    add(binary.right(), comparing);
                }
                default -> {
                    // Tells nothing about an order of rows.
                }
            }
        } else if (expression instanceof Expression.Between between) {
            add(between.operand(), comparing);
        }
        super.visit(expression);
    }

    private static void add(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Column column) {
            names.add(fold(column.name().last().text()));
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
