package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.query.FromClause.Surroundings;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Relation;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code UNPIVOT}: columns become values. */
final class Unpivots {

    private final QueryAnalysis analysis;

    Unpivots(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    ScopeRelation relation(Relation.Unpivot unpivot, Surroundings around) {
        Rows input = analysis.from().input(unpivot.input(), around);
        Scope scope = around.outer().inner(List.of(ScopeRelation.of(List.of(), input)));
        Place place = Place.of(scope, Clause.SELECT, around.tables());
        Set<String> taken = new HashSet<>();
        List<List<Value>> groups = groups(unpivot, place, taken);
        List<QueryColumn> columns = new ArrayList<>();
        input.columns().stream()
                .filter(column -> !taken.contains(column.name().toLowerCase(Locale.ROOT)))
                .forEach(columns::add);
        columns.add(QueryColumn.of(
                unpivot.name().text(),
                Value.of(SqlType.Simple.STRING, false),
                unpivot.name().span()));
        for (int i = 0; i < unpivot.values().size(); i++) {
            columns.add(QueryColumn.of(
                    unpivot.values().get(i).text(),
                    value(groups, i),
                    unpivot.values().get(i).span()));
        }
        Rows rows = FromClause.aliased(new Rows(columns, input.complete(), Optional.empty()), unpivot.alias());
        return ScopeRelation.of(unpivot.alias().map(FromClause::named).orElse(List.of()), rows);
    }

    /** The columns of each row that comes of one; a star stands for a row for each of its columns. */
    private List<List<Value>> groups(Relation.Unpivot unpivot, Place place, Set<String> taken) {
        List<List<Value>> groups = new ArrayList<>();
        for (Relation.UnpivotGroup group : unpivot.groups()) {
            Optional<Rows> several =
                    group.columns().size() == 1 ? expanded(group.columns().get(0), place) : Optional.empty();
            if (several.isPresent()) {
                for (QueryColumn column : several.get().columns()) {
                    taken.add(column.name().toLowerCase(Locale.ROOT));
                    groups.add(List.of(column.value()));
                }
                continue;
            }
            List<Value> values = new ArrayList<>();
            for (Expression expression : group.columns()) {
                values.add(analysis.expressions().type(unqualified(expression), place));
                if (expression instanceof Expression.Column column) {
                    taken.add(column.name().last().text().toLowerCase(Locale.ROOT));
                }
            }
            groups.add(values);
        }
        return groups;
    }

    /** What is turned has no name of its own here. */
    private static Expression unqualified(Expression expression) {
        return expression instanceof Expression.Column column
                ? new Expression.Column(
                        new QualifiedName(
                                List.of(column.name().last()),
                                column.name().last().span()),
                        column.span())
                : expression;
    }

    private Optional<Rows> expanded(Expression expression, Place place) {
        return switch (expression) {
            case Expression.Star star -> Optional.of(new Stars(analysis).rows(star.star(), place));
            case Expression.Columns columns -> Optional.of(new ColumnChoice(analysis).rows(columns, place));
            default -> Optional.empty();
        };
    }

    private Value value(List<List<Value>> groups, int at) {
        List<Value> values = groups.stream()
                .filter(group -> at < group.size())
                .map(group -> group.get(at))
                .toList();
        if (values.isEmpty()) {
            return Value.UNKNOWN;
        }
        SqlType type = analysis.language()
                .rules()
                .common(
                        Agreement.SET_OPERATION,
                        values.stream().map(Value::operand).toList())
                .orElse(SqlType.unknown());
        // Rows without a value are left out, but DuckDB keeps them where it knows that there is none at all.
        return Value.of(
                type,
                values.stream().anyMatch(Value::nullable),
                Origins.of(values).through(Transform.Simple.EXPRESSION));
    }
}
