package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.CommonTables;
import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.check.QueryCodes;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.QueryBody.SetOperator;
import dev.rocky.sql.tree.Span;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code UNION}, {@code INTERSECT}, {@code EXCEPT}. */
final class SetOperations {

    private final QueryAnalysis analysis;

    SetOperations(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    /** A long chain is a deep tree to the left: it is walked, not descended. */
    Rows rows(QueryBody.SetOperation outermost, Scope outer, CommonTables tables) {
        Deque<QueryBody.SetOperation> chain = new ArrayDeque<>();
        chain.push(outermost);
        Query start = outermost.left();
        while (isOnlyBody(start) && start.body() instanceof QueryBody.SetOperation operation) {
            chain.push(operation);
            start = operation.left();
        }
        Rows rows = analysis.queries().rows(start, outer, tables);
        for (QueryBody.SetOperation operation : chain) {
            Rows right = analysis.queries().rows(operation.right(), outer, tables);
            rows = combine(operation.operator(), operation.all(), operation.byName(), rows, right, operation.span());
        }
        return rows;
    }

    private static boolean isOnlyBody(Query query) {
        return query.with().isEmpty()
                && query.orderBy().items().isEmpty()
                && !query.orderBy().all()
                && query.limit().isEmpty()
                && query.offset().isEmpty()
                && query.steps().isEmpty();
    }

    /** What comes of two results. */
    Rows combine(SetOperator operator, boolean all, boolean byName, Rows left, Rows right, Span span) {
        Rows rows = byName ? byName(operator, left, right, span) : byPlace(operator, left, right, span);
        if (!all) {
            rows.columns().forEach(column -> analysis.findings().determines(column.origins()));
        }
        return rows;
    }

    private Rows byPlace(SetOperator operator, Rows left, Rows right, Span span) {
        if (!left.complete() || !right.complete()) {
            return left.complete()
                    ? left.map(column -> column.holding(Value.of(SqlType.unknown(), true, column.origins())))
                    : new Rows(unknown(left.columns()), false, Optional.empty());
        }
        int width = left.columns().size();
        if (right.columns().size() != width) {
            analysis.findings()
                    .add(Problem.of(
                            QueryCodes.E154,
                            span,
                            operator + " puts " + width + " columns and "
                                    + right.columns().size() + " columns under each other",
                            "select as many columns on both sides"));
            return new Rows(unknown(left.columns()), true, Optional.empty());
        }
        List<QueryColumn> columns = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            QueryColumn column = left.columns().get(i);
            columns.add(
                    column.holding(together(operator, column, right.columns().get(i), span)));
        }
        return Rows.of(columns);
    }

    private static List<QueryColumn> unknown(List<QueryColumn> columns) {
        return columns.stream()
                .map(column -> column.holding(Value.of(SqlType.unknown(), true, column.origins())))
                .toList();
    }

    private Rows byName(SetOperator operator, Rows left, Rows right, Span span) {
        Map<String, QueryColumn> others = new LinkedHashMap<>();
        right.columns().forEach(column -> others.putIfAbsent(key(column), column));
        boolean keepsAll = keepsAllColumns();
        boolean omitted = false;
        List<QueryColumn> columns = new ArrayList<>();
        for (QueryColumn column : left.columns()) {
            QueryColumn other = others.remove(key(column));
            if (other != null) {
                columns.add(column.holding(together(operator, column, other, span)));
            } else if (!keepsAll) {
                omitted = true;
            } else {
                columns.add(
                        right.complete()
                                ? column.nullable(true)
                                : unknown(List.of(column)).get(0));
            }
        }
        omitted |= !keepsAll && !others.isEmpty();
        for (QueryColumn column : keepsAll ? others.values() : List.<QueryColumn>of()) {
            columns.add(
                    left.complete()
                            ? column.nullable(true)
                            : unknown(List.of(column)).get(0));
        }
        return new Rows(columns, left.complete() && right.complete() && !omitted, Optional.empty());
    }

    /**
     * Whether a column that one side alone has is in the result. Where more words than {@code BY NAME} decide, nothing is
     * said of it.
     */
    private boolean keepsAllColumns() {
        return switch (analysis.language().syntax()) {
            case DUCKDB, DATABRICKS, SNOWFLAKE -> true;
            case BIGQUERY, TRINO -> false;
        };
    }

    private static String key(QueryColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private Value together(SetOperator operator, QueryColumn left, QueryColumn right, Span span) {
        analysis.findings()
                .compared(
                        left.value(),
                        right.value(),
                        Agreement.SET_OPERATION,
                        left.span().equals(QueryColumn.NOWHERE) ? span : left.span());
        Optional<SqlType> type = analysis.language()
                .rules()
                .common(
                        Agreement.SET_OPERATION,
                        List.of(left.value().operand(), right.value().operand()));
        if (type.isEmpty()) {
            analysis.findings()
                    .add(Problem.of(
                            QueryCodes.E156,
                            span,
                            operator + " puts " + name(left) + " and " + name(right) + " under each other",
                            "cast one side to the type of the other"));
        }
        SqlType common = type.orElse(SqlType.unknown());
        return switch (operator) {
            case UNION ->
                Value.of(
                        common,
                        left.nullable() || right.nullable(),
                        left.origins().and(right.origins()));
            case INTERSECT -> {
                analysis.findings().determines(right.origins());
                yield Value.of(common, left.nullable() && right.nullable(), left.origins());
            }
            case EXCEPT -> {
                analysis.findings().determines(right.origins());
                yield Value.of(common, left.nullable(), left.origins());
            }
        };
    }

    private String name(QueryColumn column) {
        return "'" + column.name() + "' "
                + TypeNames.print(column.type(), analysis.language().syntax());
    }
}
