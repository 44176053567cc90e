package dev.rocky.sql.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Goes through a tree from the root down.
 *
 * <p>Override the methods of what is of interest, and call {@code super} to go on into its parts. Parts are
 * visited clause by clause; where a text has its clauses in another order, that is not the order of the text.
 *
 * @since 2.0
 */
public abstract class TreeVisitor {

    /** Visit a query: its common tables, its body, what limits and orders it. */
    public void visit(Query query) {
        if (query.with().isPresent()) {
            visit(query.with().get());
        }
        visit(query.body());
        visit(query.orderBy());
        if (query.limit().isPresent()) {
            visitAny(query.limit().get().count());
        }
        visitAny(query.offset());
        for (Query.PipeStep step : query.steps()) {
            visit(step);
        }
    }

    /** Visit {@code WITH}. */
    public void visit(Query.With with) {
        with.tables().forEach(table -> visit(table.query()));
    }

    /** Visit the body of a query. */
    public void visit(QueryBody body) {
        switch (body) {
            case QueryBody.Select select -> visitSelect(select);
            case QueryBody.SetOperation operation -> {
                visit(operation.left());
                visit(operation.right());
            }
            case QueryBody.Values values -> values.rows().forEach(row -> row.forEach(this::visit));
            case QueryBody.Table table -> {}
            case QueryBody.Nested nested -> visit(nested.query());
            case QueryBody.Bare bare -> visit(bare.relation());
            case QueryBody.Describe describe -> describe.query().ifPresent(this::visit);
        }
    }

    /** Visit a select item. */
    public void visit(SelectItem item) {
        switch (item) {
            case SelectItem.Single single -> visit(single.expression());
            case SelectItem.Star star -> {
                star.qualifier().ifPresent(this::visit);
                star.replace().forEach(replacement -> visit(replacement.expression()));
                star.pattern().ifPresent(pattern -> visit(pattern.pattern()));
            }
        }
    }

    /** Visit a relation. */
    public void visit(Relation relation) {
        switch (relation) {
            case Relation.Table table -> table.version().ifPresent(version -> visitAll(version.arguments()));
            case Relation.File file -> {}
            case Relation.Subquery subquery -> visit(subquery.query());
            case Relation.Function function -> function.calls().forEach(this::visit);
            case Relation.Path path -> visit(path.path());
            case Relation.Join join -> {
                visit(join.left());
                visit(join.right());
                visitCondition(join.condition());
            }
            case Relation.Nested nested -> visit(nested.relation());
            case Relation.Pivot pivot -> visitPivot(pivot);
            case Relation.Unpivot unpivot -> {
                visit(unpivot.input());
                unpivot.groups().forEach(group -> visitAll(group.columns()));
            }
            case Relation.LateralView view -> {
                visit(view.input());
                visit(view.call());
            }
            case Relation.MatchRecognize match -> {
                visit(match.input());
                visitAll(match.partitionBy());
                visit(match.orderBy());
                match.measures().forEach(this::visit);
                match.definitions().forEach(definition -> visit(definition.condition()));
            }
            case Relation.Hierarchy hierarchy -> {
                hierarchy.relations().forEach(this::visit);
                visitAny(hierarchy.start());
                visit(hierarchy.connection());
            }
            case Relation.Input input -> {}
        }
    }

    /** Visit an expression. */
    public void visit(Expression expression) {
        new ExpressionParts(this).visit(expression);
    }

    /** Visit {@code ORDER BY}. */
    public void visit(Query.OrderBy orderBy) {
        for (Query.OrderItem item : orderBy.items()) {
            visit(item.expression());
        }
    }

    /** Visit a window. */
    public void visit(QueryBody.Window window) {
        visitAll(window.partitionBy());
        visit(window.orderBy());
        window.frame().ifPresent(frame -> {
            visitBound(frame.start());
            frame.end().ifPresent(this::visitBound);
        });
    }

    /** Visit a step of a pipe. */
    public void visit(Query.PipeStep step) {
        switch (step) {
            case Query.PipeStep.SelectStep select -> select.items().forEach(this::visit);
            case Query.PipeStep.Extend extend -> extend.items().forEach(this::visit);
            case Query.PipeStep.SetColumns set -> set.assignments().forEach(assignment -> visit(assignment.value()));
            case Query.PipeStep.Drop drop -> {}
            case Query.PipeStep.Rename rename -> {}
            case Query.PipeStep.As as -> {}
            case Query.PipeStep.Where where -> visit(where.condition());
            case Query.PipeStep.Aggregate aggregate -> {
                aggregate.items().forEach(this::visit);
                aggregate.groupBy().forEach(this::visit);
            }
            case Query.PipeStep.Distinct distinct -> {}
            case Query.PipeStep.Order order -> visit(order.orderBy());
            case Query.PipeStep.LimitStep limit -> {
                limit.limit().count().ifPresent(this::visit);
                limit.offset().ifPresent(this::visit);
            }
            case Query.PipeStep.JoinStep join -> visit(join.join());
            case Query.PipeStep.SetStep set -> set.others().forEach(this::visit);
            case Query.PipeStep.RelationStep relation -> visit(relation.relation());
            case Query.PipeStep.WindowStep window -> window.items().forEach(this::visit);
        }
    }

    final void visitAll(List<Expression> expressions) {
        for (Expression expression : expressions) {
            visit(expression);
        }
    }

    final void visitAny(Optional<Expression> expression) {
        if (expression.isPresent()) {
            visit(expression.get());
        }
    }

    private void visitSelect(QueryBody.Select select) {
        if (select.distinct() instanceof QueryBody.Distinct.On on) {
            visitAll(on.expressions());
        }
        for (SelectItem item : select.items()) {
            visit(item);
        }
        for (Relation relation : select.from()) {
            visit(relation);
        }
        visitAny(select.where());
        if (select.groupBy().isPresent()) {
            for (QueryBody.GroupingElement element : select.groupBy().get().elements()) {
                visitGrouping(element);
            }
        }
        visitAny(select.having());
        for (QueryBody.NamedWindow window : select.windows()) {
            visit(window.window());
        }
        visitAny(select.qualify());
    }

    private void visitGrouping(QueryBody.GroupingElement element) {
        Consumer<QueryBody.GroupingElement.Expressions> together = grouped -> visitAll(grouped.expressions());
        switch (element) {
            case QueryBody.GroupingElement.Expressions expressions -> together.accept(expressions);
            case QueryBody.GroupingElement.Rollup rollup -> rollup.elements().forEach(together);
            case QueryBody.GroupingElement.Cube cube -> cube.elements().forEach(together);
            case QueryBody.GroupingElement.GroupingSets sets -> sets.sets().forEach(this::visitGrouping);
        }
    }

    private void visitBound(QueryBody.FrameBound bound) {
        switch (bound) {
            case QueryBody.FrameBound.Preceding preceding -> visit(preceding.distance());
            case QueryBody.FrameBound.Following following -> visit(following.distance());
            case QueryBody.FrameBound.UnboundedPreceding unbounded -> {}
            case QueryBody.FrameBound.UnboundedFollowing unbounded -> {}
            case QueryBody.FrameBound.CurrentRow current -> {}
        }
    }

    private void visitCondition(Relation.JoinCondition condition) {
        switch (condition) {
            case Relation.JoinCondition.On on -> visit(on.condition());
            case Relation.JoinCondition.Nearest nearest -> {
                visitAny(nearest.count());
                visit(nearest.measure());
            }
            case Relation.JoinCondition.Using using -> {}
            case Relation.JoinCondition.Natural natural -> {}
            case Relation.JoinCondition.None none -> {}
        }
    }

    private void visitPivot(Relation.Pivot pivot) {
        visit(pivot.input());
        pivot.aggregates().forEach(aggregate -> visit(aggregate.expression()));
        pivot.columns().forEach(column -> {
            visitAll(column.columns());
            column.values().forEach(value -> visitAll(value.values()));
            column.dynamic().ifPresent(this::visit);
        });
        visitAll(pivot.groupBy());
    }
}
