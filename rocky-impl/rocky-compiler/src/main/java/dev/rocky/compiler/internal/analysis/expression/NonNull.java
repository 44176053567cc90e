package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.scope.Resolution;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeColumn;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.sql.tree.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Which columns cannot be {@code NULL} where a condition holds. */
public final class NonNull {

    private NonNull() {}

    /** A place as it is where a condition holds. */
    public static Place assuming(Expression condition, Place place) {
        Scope scope = assuming(condition, place.scope());
        return scope == place.scope() ? place : place.seeing(scope);
    }

    /** A scope as it is where a condition holds. */
    public static Scope assuming(Expression condition, Scope scope) {
        Set<String> certain = new HashSet<>();
        held(condition, column -> {
            List<String> parts = column.name().texts();
            if (scope.resolve(parts) instanceof Resolution.Found found
                    && found.level() == 0
                    && found.consumed() == parts.size()) {
                certain.add(Grouping.key(found.relation(), found.column()));
            }
        });
        return certain.isEmpty() ? scope : with(scope, certain);
    }

    private static Scope with(Scope scope, Set<String> certain) {
        List<ScopeRelation> relations = new ArrayList<>();
        for (int i = 0; i < scope.relations().size(); i++) {
            int at = i;
            ScopeRelation relation = scope.relations().get(i);
            relations.add(relation.with(column -> {
                ScopeColumn before = relation.columns().get(column);
                return certain.contains(Grouping.key(at, column)) ? before.nullable(false) : before;
            }));
        }
        return scope.with(relations);
    }

    /** Shows the columns that are not {@code NULL} where a condition is true. */
    private static void held(Expression condition, Consumer<Expression.Column> certain) {
        switch (condition) {
            case Expression.Binary binary
            when binary.operator().equals("AND") -> {
                held(binary.left(), certain);
                held(binary.right(), certain);
            }
            case Expression.Binary binary -> strict(binary, certain);
            case Expression.Unary unary
            when unary.operator().equals("IS NOT NULL") -> operand(unary.operand(), certain);
            case Expression.Unary unary
            when unary.operator().equals("NOT") -> {
                if (unary.operand() instanceof Expression.Unary inner
                        && inner.operator().equals("IS NULL")) {
                    operand(inner.operand(), certain);
                }
            }
            case Expression.Between between -> {
                operand(between.operand(), certain);
                if (!between.negated()) {
                    operand(between.low(), certain);
                    operand(between.high(), certain);
                }
            }
            case Expression.InList in -> operand(in.operand(), certain);
            case Expression.InQuery in -> {
                if (!in.negated()) {
                    operand(in.operand(), certain);
                }
            }
            case Expression.Like like -> operand(like.operand(), certain);
            case Expression.Column column -> certain.accept(column);
            default -> {}
        }
    }

    private static void strict(Expression.Binary comparison, Consumer<Expression.Column> certain) {
        if (Operators.isComparison(comparison.operator())
                && !comparison.operator().startsWith("IS ")
                && !comparison.operator().equals("<=>")) {
            operand(comparison.left(), certain);
            operand(comparison.right(), certain);
        }
    }

    /** Through operators that give {@code NULL} for {@code NULL} a column behind them is certain too. */
    private static void operand(Expression operand, Consumer<Expression.Column> certain) {
        switch (operand) {
            case Expression.Column column -> certain.accept(column);
            case Expression.Cast cast -> operand(cast.operand(), certain);
            case Expression.Binary binary
            when Set.of("+", "-", "*").contains(binary.operator()) -> {
                operand(binary.left(), certain);
                operand(binary.right(), certain);
            }
            case Expression.Unary unary
            when Set.of("+", "-", "~").contains(unary.operator()) -> operand(unary.operand(), certain);
            default -> {}
        }
    }
}
