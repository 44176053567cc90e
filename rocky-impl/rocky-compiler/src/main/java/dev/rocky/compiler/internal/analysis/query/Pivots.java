package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.Grouping;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.query.FromClause.Surroundings;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.TreeVisitor;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code PIVOT}: values become columns, as far as the query lists them. */
final class Pivots {

    private final QueryAnalysis analysis;

    Pivots(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    ScopeRelation relation(Relation.Pivot pivot, Surroundings around) {
        Rows input = analysis.from().input(pivot.input(), around);
        Scope scope = around.outer().inner(List.of(ScopeRelation.of(List.of(), input)));
        Place place = Place.of(scope, Clause.SELECT, around.tables());
        Origins chosen = chosen(pivot, place);
        List<QueryColumn> columns = new ArrayList<>(groups(pivot, input, place));
        Optional<List<String>> names = names(pivot);
        names.ifPresent(each -> each.forEach(name -> add(pivot, name, place, chosen, columns)));
        boolean complete = input.complete() && names.isPresent();
        Rows rows = FromClause.aliased(new Rows(columns, complete, Optional.empty()), pivot.alias());
        return ScopeRelation.of(pivot.alias().map(FromClause::named).orElse(List.of()), rows);
    }

    private Origins chosen(Relation.Pivot pivot, Place place) {
        Origins origins = Origins.NONE;
        for (Relation.PivotColumn column : pivot.columns()) {
            for (Expression each : column.columns()) {
                origins = origins.and(analysis.expressions().type(each, place).origins());
            }
            column.dynamic().ifPresent(query -> analysis.queries().rows(query, place.scope(), place.commonTables()));
        }
        return origins.through(Transform.Simple.EXPRESSION);
    }

    /** The columns that are not pivoted: those that are named, or all that nothing else uses. */
    private List<QueryColumn> groups(Relation.Pivot pivot, Rows input, Place place) {
        List<QueryColumn> groups = new ArrayList<>();
        if (pivot.groupBy().isEmpty()) {
            Set<String> used = new HashSet<>();
            pivot.aggregates().forEach(aggregate -> NamesFinder.collect(aggregate.expression(), used));
            pivot.columns().forEach(column -> column.columns().forEach(each -> NamesFinder.collect(each, used)));
            input.columns().stream()
                    .filter(column -> !used.contains(column.name().toLowerCase(Locale.ROOT)))
                    .forEach(groups::add);
        } else {
            for (Expression expression : pivot.groupBy()) {
                Value value = analysis.expressions().type(expression, place);
                groups.add(QueryColumn.of(
                        analysis.names().of(expression, groups.size(), groups.size(), Map.of()),
                        value,
                        expression.span()));
            }
        }
        groups.forEach(group -> analysis.findings().determines(group.origins()));
        return groups;
    }

    /** The names of all combinations of listed values; empty where the data decide, or the naming is not known. */
    private Optional<List<String>> names(Relation.Pivot pivot) {
        SqlSyntax syntax = analysis.language().syntax();
        if (syntax != SqlSyntax.DUCKDB && syntax != SqlSyntax.DATABRICKS) {
            return Optional.empty();
        }
        List<String> names = List.of("");
        for (Relation.PivotColumn column : pivot.columns()) {
            List<String> labels = column.values().stream().map(this::name).toList();
            if (labels.isEmpty()) {
                return Optional.empty();
            }
            names = names.stream()
                    .flatMap(name -> labels.stream().map(label -> name.isEmpty() ? label : name + "_" + label))
                    .toList();
        }
        return Optional.of(names);
    }

    private String name(Relation.PivotValue value) {
        return value.alias()
                .map(Name::text)
                .orElseGet(() -> value.values().stream().map(this::label).collect(Collectors.joining("_")));
    }

    private String label(Expression value) {
        return value instanceof Expression.StringLiteral text
                ? text.value()
                : analysis.names().of(value, 0, 0, Map.of());
    }

    private void add(Relation.Pivot pivot, String name, Place place, Origins chosen, List<QueryColumn> columns) {
        if (pivot.aggregates().isEmpty()) {
            columns.add(QueryColumn.of(name, Value.of(SqlType.Simple.INT64, true, chosen), pivot.span()));
        }
        Grouping groups = new Grouping(Map.of(), Map.of(), false, false);
        for (Relation.PivotAggregate aggregate : pivot.aggregates()) {
            Value value = analysis.expressions()
                    .type(aggregate.expression(), place.grouped(Optional.of(groups)))
                    .nullable(true)
                    .alsoFrom(chosen);
            String suffix = aggregate
                    .alias()
                    .map(Name::text)
                    .orElseGet(() -> pivot.aggregates().size() == 1
                            ? ""
                            : analysis.names().of(aggregate.expression(), 0, 0, Map.of()));
            columns.add(QueryColumn.of(
                    suffix.isEmpty() ? name : name + "_" + suffix,
                    value,
                    aggregate.expression().span()));
        }
    }

    /** The names that an expression mentions. */
    private static final class NamesFinder extends TreeVisitor {
        private final Set<String> names;

        private NamesFinder(Set<String> names) {
            this.names = names;
        }

        static void collect(Expression expression, Set<String> names) {
            new NamesFinder(names).visit(expression);
        }

        @Override
        public void visit(Expression expression) {
            if (expression instanceof Expression.Column column) {
                names.add(column.name().last().text().toLowerCase(Locale.ROOT));
            }
            super.visit(expression);
        }

        @Override
        public void visit(Query query) {}
    }
}
