package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.CommonTables;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whole queries: what stands around their bodies. */
final class Queries {

    private final QueryAnalysis analysis;
    private final CommonTableExpressions commonTableExpressions;
    private final Pipes pipes;

    Queries(QueryAnalysis analysis) {
        this.analysis = analysis;
        this.commonTableExpressions = new CommonTableExpressions(analysis);
        this.pipes = new Pipes(analysis);
    }

    /**
     * What a body gives.
     *
     * @param ordering the place that an {@code ORDER BY} behind it sees
     */
    record Body(Rows rows, Place ordering) {}

    /** The columns of a query. */
    Rows rows(Query query, Scope outer, CommonTables inherited) {
        CommonTables tables = query.with()
                .map(with -> commonTableExpressions.add(with, outer, inherited))
                .orElse(inherited);
        Body body = body(query.body(), outer, tables);
        order(query, body);
        return query.steps().isEmpty()
                ? body.rows()
                : pipes.rows(query.steps(), piped(query.body(), body.rows(), outer, tables), outer, tables);
    }

    /** What the first step of a pipe sees: a bare {@code FROM} shows it its relations, everything else rows alone. */
    private List<ScopeRelation> piped(QueryBody body, Rows rows, Scope outer, CommonTables tables) {
        return switch (body) {
            case QueryBody.Select select
            when isBareFrom(select) ->
                analysis.findings().quietly(() -> analysis.from().relations(select.from(), outer, tables));
            case QueryBody.Bare bare ->
                analysis.findings().quietly(() -> analysis.from().relations(List.of(bare.relation()), outer, tables));
            default -> List.of(ScopeRelation.of(List.of(), rows));
        };
    }

    /** {@code FROM t}, whose star stands nowhere. */
    private static boolean isBareFrom(QueryBody.Select select) {
        return select.items().size() == 1
                && select.items().get(0) instanceof SelectItem.Star star
                && star.span().start() == star.span().end()
                && select.where().isEmpty()
                && select.groupBy().isEmpty();
    }

    Body body(QueryBody body, Scope outer, CommonTables tables) {
        return switch (body) {
            case QueryBody.Select select -> analysis.selects().body(select, outer, tables);
            case QueryBody.SetOperation operation ->
                plain(analysis.setOperations().rows(operation, outer, tables), outer, tables);
            case QueryBody.Nested nested -> plain(rows(nested.query(), outer, tables), outer, tables);
            case QueryBody.Values values -> plain(values(values, outer, tables), outer, tables);
            case QueryBody.Table table -> {
                Relation relation = new Relation.Table(
                        table.name(), Optional.empty(), Optional.empty(), Optional.empty(), table.span());
                yield plain(all(relation, outer, tables), outer, tables);
            }
            case QueryBody.Bare bare -> plain(all(bare.relation(), outer, tables), outer, tables);
            case QueryBody.Describe describe -> {
                describe.query().ifPresent(query -> rows(query, outer, tables));
                yield plain(DescribedColumns.of(describe), outer, tables);
            }
        };
    }

    private static Body plain(Rows rows, Scope outer, CommonTables tables) {
        Scope scope = outer.inner(List.of(ScopeRelation.of(List.of(), rows)));
        return new Body(rows, Place.of(scope, Clause.ORDER_BY, tables));
    }

    /** Every column of a relation that stands for a query. */
    private Rows all(Relation relation, Scope outer, CommonTables tables) {
        Scope scope = outer.inner(analysis.from().relations(List.of(relation), outer, tables));
        return new Stars(analysis).all(scope, relation.span());
    }

    private Rows values(QueryBody.Values values, Scope outer, CommonTables tables) {
        Place place = Place.of(outer, Clause.VALUES, tables);
        List<List<Value>> rows = new ArrayList<>();
        for (List<Expression> row : values.rows()) {
            rows.add(elements(row).stream()
                    .map(each -> analysis.expressions().type(each, place))
                    .toList());
        }
        return new ValueRows(analysis).rows(rows, values.span());
    }

    /** Trino's {@code VALUES ROW(1, 'a')} has two columns. */
    private List<Expression> elements(List<Expression> row) {
        return analysis.language().syntax() == SqlSyntax.TRINO
                        && row.size() == 1
                        && row.get(0) instanceof Expression.RowLiteral only
                ? only.elements()
                : row;
    }

    /** The order of rows matters where some are left out. */
    private void order(Query query, Body body) {
        boolean cut = query.limit().isPresent() || query.offset().isPresent();
        for (Query.OrderItem item : query.orderBy().items()) {
            Optional<Value> output = output(item.expression(), body.rows());
            Value value = output.isPresent()
                    ? output.get()
                    : ordering(item.expression(), query.body(), body.ordering().in(Clause.ORDER_BY));
            if (cut) {
                analysis.findings().determines(value);
            }
        }
        if (query.orderBy().all() && cut) {
            body.rows().columns().forEach(column -> analysis.findings().determines(column.origins()));
        }
    }

    /** Behind a set operation DuckDB also knows what stands in the select lists of its operands. */
    private Value ordering(Expression expression, QueryBody body, Place place) {
        boolean operands = analysis.language().syntax() == SqlSyntax.DUCKDB
                && body instanceof QueryBody.SetOperation
                && !(expression instanceof Expression.Column column
                        && column.name().parts().size() == 1);
        return operands
                ? analysis.findings().quietly(() -> analysis.expressions().type(expression, place))
                : analysis.expressions().type(expression, place);
    }

    /** A number or a name in {@code ORDER BY} means a column of the result before anything else. */
    private static Optional<Value> output(Expression expression, Rows rows) {
        return switch (expression) {
            case Expression.NumberLiteral number -> {
                int place = number.kind() == Expression.NumberKind.INTEGER
                                && number.text().length() < 6
                        ? Integer.parseInt(number.text())
                        : 0;
                yield Optional.of(
                        rows.complete() && place >= 1 && place <= rows.columns().size()
                                ? rows.columns().get(place - 1).value()
                                : Value.UNKNOWN);
            }
            case Expression.Column column
            when column.name().parts().size() == 1 ->
                rows.columns().stream()
                        .filter(each -> each.name()
                                .equalsIgnoreCase(column.name().last().text()))
                        .map(QueryColumn::value)
                        .findFirst();
            case Expression.Star star -> Optional.of(Value.UNKNOWN);
            default -> Optional.empty();
        };
    }
}
