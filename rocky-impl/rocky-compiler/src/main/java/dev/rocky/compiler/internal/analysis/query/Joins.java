package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.NonNull;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.query.FromClause.Surroundings;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.Relation.JoinCondition;
import dev.rocky.type.SqlType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Joins: which relations are in sight behind them, and which of their columns may be missing. */
final class Joins {

    private final QueryAnalysis analysis;
    private final SharedColumns sharedColumns;

    Joins(QueryAnalysis analysis) {
        this.analysis = analysis;
        this.sharedColumns = new SharedColumns(analysis);
    }

    /** A long chain of joins is a deep tree to the left: it is walked, not descended. */
    List<ScopeRelation> relations(Relation.Join outermost, Surroundings around) {
        Deque<Relation.Join> chain = new ArrayDeque<>();
        Relation start = outermost;
        while (start instanceof Relation.Join join) {
            chain.push(join);
            start = join.left();
        }
        List<ScopeRelation> left = analysis.from().relations(start, around);
        for (Relation.Join join : chain) {
            List<ScopeRelation> right = analysis.from().relations(join.right(), around.behind(left));
            left = join(join, new Sides(left, right), around);
        }
        return left;
    }

    /** What stands left and right of a join. */
    record Sides(List<ScopeRelation> left, List<ScopeRelation> right) {

        List<ScopeRelation> both() {
            List<ScopeRelation> both = new ArrayList<>(left);
            both.addAll(right);
            return both;
        }

        Sides optionalLeft() {
            return new Sides(left.stream().map(ScopeRelation::optional).toList(), right);
        }

        Sides optionalRight() {
            return new Sides(left, right.stream().map(ScopeRelation::optional).toList());
        }

        /** The same after something was found out about both sides together. */
        Sides with(List<ScopeRelation> both) {
            return new Sides(both.subList(0, left.size()), both.subList(left.size(), both.size()));
        }
    }

    private List<ScopeRelation> join(Relation.Join join, Sides sides, Surroundings around) {
        return switch (join.condition()) {
            case JoinCondition.None none -> kept(join.type(), sides);
            case JoinCondition.On on -> on(join.type(), on.condition(), sides, around);
            case JoinCondition.Using using ->
                sharedColumns.using(join.type(), using.columns(), sides, kept(join.type(), sides));
            case JoinCondition.Natural natural -> sharedColumns.natural(join, sides, kept(join.type(), sides));
            case JoinCondition.Nearest nearest -> {
                Place place = Place.of(around.outer().inner(sides.both()), Clause.ON, around.tables());
                nearest.count().ifPresent(count -> analysis.expressions().type(count, place));
                analysis.expressions().condition(nearest.measure(), place);
                yield kept(join.type(), sides);
            }
        };
    }

    private List<ScopeRelation> on(Relation.JoinType type, Expression condition, Sides sides, Surroundings around) {
        Scope scope = outer(around).inner(sides.both());
        analysis.expressions().condition(condition, Place.of(scope, Clause.ON, around.tables()));
        Sides certain = sides.with(NonNull.assuming(condition, scope).relations());
        return switch (type) {
            case INNER, CROSS, ASOF, LEFT_SEMI, RIGHT_SEMI -> kept(type, certain);
            case LEFT, RIGHT, FULL, LEFT_ANTI, RIGHT_ANTI, MARK, POSITIONAL, ASOF_LEFT, ASOF_RIGHT, ASOF_FULL ->
                kept(type, sides);
        };
    }

    /** In DuckDB a join may look at what stands left of it in {@code FROM}. */
    private Scope outer(Surroundings around) {
        return analysis.language().syntax() == SqlSyntax.DUCKDB ? around.lateral() : around.outer();
    }

    /** The relations that are in sight behind a join. */
    static List<ScopeRelation> kept(Relation.JoinType type, Sides sides) {
        return switch (type) {
            case INNER, CROSS, ASOF -> sides.both();
            case LEFT, ASOF_LEFT -> sides.optionalRight().both();
            case RIGHT, ASOF_RIGHT -> sides.optionalLeft().both();
            case FULL, ASOF_FULL, POSITIONAL ->
                sides.optionalLeft().optionalRight().both();
            case LEFT_SEMI, LEFT_ANTI -> sides.left();
            case RIGHT_SEMI, RIGHT_ANTI -> sides.right();
            case MARK -> marked(sides);
        };
    }

    private static List<ScopeRelation> marked(Sides sides) {
        List<ScopeRelation> marked = new ArrayList<>(sides.left());
        marked.add(ScopeRelation.of(
                List.of(), Rows.of(List.of(QueryColumn.of("__mark_join_marker", SqlType.Simple.BOOLEAN, true)))));
        return marked;
    }
}
