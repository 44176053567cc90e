package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.CommonTables;
import dev.rocky.compiler.internal.analysis.expression.Grouping;
import dev.rocky.compiler.internal.analysis.expression.GroupingKeys;
import dev.rocky.compiler.internal.analysis.expression.NonNull;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.query.FromClause.Surroundings;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeColumn;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Query.PipeStep;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** BigQuery's steps behind {@code |>}: each makes rows of the rows before it. */
final class Pipes {

    private final QueryAnalysis analysis;

    Pipes(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    /** What a step sees of the query around it. */
    private record Around(Scope outer, CommonTables tables) {}

    /** @param input the relations that the first step sees */
    Rows rows(List<PipeStep> steps, List<ScopeRelation> input, Scope outer, CommonTables tables) {
        Around around = new Around(outer, tables);
        List<ScopeRelation> current = input;
        for (PipeStep step : steps) {
            current = step(step, current, around);
        }
        return columns(current, outer, steps.get(steps.size() - 1).span());
    }

    private Rows columns(List<ScopeRelation> relations, Scope outer, Span span) {
        return relations.size() == 1 ? relations.get(0).rows() : new Stars(analysis).all(outer.inner(relations), span);
    }

    private static List<ScopeRelation> unnamed(Rows rows) {
        return List.of(ScopeRelation.of(List.of(), rows));
    }

    private List<ScopeRelation> step(PipeStep step, List<ScopeRelation> current, Around around) {
        Scope scope = around.outer().inner(current);
        Place place = Place.of(scope, Clause.SELECT, around.tables());
        return switch (step) {
            case PipeStep.SelectStep select -> {
                Rows rows = new SelectList(analysis).rows(select.items(), place);
                if (select.distinct()) {
                    determine(rows);
                }
                yield unnamed(rows);
            }
            case PipeStep.Extend extend -> extended(current, extend.items(), place);
            case PipeStep.WindowStep window -> extended(current, window.items(), place);
            case PipeStep.SetColumns set -> changed(current, around, set.span(), rows -> assigned(set, rows, place));
            case PipeStep.Drop drop ->
                changed(
                        current,
                        around,
                        drop.span(),
                        rows -> rows.with(rows.columns().stream()
                                .filter(column -> drop.columns().stream()
                                        .noneMatch(name -> name.text().equalsIgnoreCase(column.name())))
                                .toList()));
            case PipeStep.Rename rename ->
                changed(
                        current,
                        around,
                        rename.span(),
                        rows -> rows.map(column -> renamed(column, rename.renamings())));
            case PipeStep.As as ->
                List.of(ScopeRelation.of(List.of(as.alias().text()), columns(current, around.outer(), as.span())));
            case PipeStep.Where where -> {
                analysis.expressions().condition(where.condition(), place.in(Clause.WHERE));
                yield NonNull.assuming(where.condition(), scope).relations();
            }
            case PipeStep.Aggregate aggregate -> unnamed(aggregated(aggregate, place));
            case PipeStep.Distinct distinct -> {
                determine(columns(current, around.outer(), distinct.span()));
                yield current;
            }
            case PipeStep.Order order -> {
                order.orderBy()
                        .items()
                        .forEach(item -> analysis.expressions().type(item.expression(), place.in(Clause.ORDER_BY)));
                yield current;
            }
            case PipeStep.LimitStep limit -> current;
            case PipeStep.JoinStep join -> analysis.from().relations(join.join(), piped(current, around));
            case PipeStep.SetStep set -> unnamed(united(set, columns(current, around.outer(), set.span()), around));
            case PipeStep.RelationStep relation ->
                analysis.from().relations(relation.relation(), piped(current, around));
        };
    }

    /** Other columns under the names of the same relations, where no column stands for those of two. */
    private List<ScopeRelation> changed(
            List<ScopeRelation> current, Around around, Span span, UnaryOperator<Rows> change) {
        boolean shared = current.stream()
                .flatMap(relation -> relation.columns().stream())
                .anyMatch(ScopeColumn::hidden);
        return shared
                ? unnamed(change.apply(columns(current, around.outer(), span)))
                : current.stream()
                        .map(relation -> ScopeRelation.of(relation.name(), change.apply(relation.rows())))
                        .toList();
    }

    private void determine(Rows rows) {
        rows.columns().forEach(column -> analysis.findings().determines(column.origins()));
    }

    private Surroundings piped(List<ScopeRelation> current, Around around) {
        return new Surroundings(around.outer(), List.of(), around.tables(), Optional.of(current));
    }

    private List<ScopeRelation> extended(List<ScopeRelation> current, List<SelectItem> items, Place place) {
        List<ScopeRelation> more = new ArrayList<>(current);
        more.add(ScopeRelation.of(List.of(), new SelectList(analysis).rows(items, place)));
        return more;
    }

    private Rows assigned(PipeStep.SetColumns set, Rows rows, Place place) {
        return rows.map(column -> {
            for (Query.Assignment assignment : set.assignments()) {
                if (assignment.column().text().equalsIgnoreCase(column.name())) {
                    return column.holding(analysis.expressions().type(assignment.value(), place));
                }
            }
            return column;
        });
    }

    private static QueryColumn renamed(QueryColumn column, List<SelectItem.Renaming> renamings) {
        for (SelectItem.Renaming renaming : renamings) {
            if (renaming.column().last().text().equalsIgnoreCase(column.name())) {
                return column.named(renaming.newName().text());
            }
        }
        return column;
    }

    /** The keys come first, then the aggregates. */
    private Rows aggregated(PipeStep.Aggregate aggregate, Place place) {
        GroupingKeys keys = new GroupingKeys(analysis.expressions(), place.in(Clause.GROUP_BY));
        Selects.singles(aggregate.groupBy()).forEach(key -> keys.add(key.expression(), false));
        Grouping grouping = keys.grouping(!aggregate.groupBy().isEmpty());
        List<SelectItem> items = new ArrayList<>(aggregate.groupBy());
        items.addAll(aggregate.items());
        return new SelectList(analysis).rows(items, place.grouped(Optional.of(grouping)));
    }

    private Rows united(PipeStep.SetStep set, Rows input, Around around) {
        Rows rows = input;
        for (Query other : set.others()) {
            Rows right = analysis.queries().rows(other, around.outer(), around.tables());
            rows = analysis.setOperations().combine(set.operator(), set.all(), set.byName(), rows, right, set.span());
        }
        return rows;
    }
}
