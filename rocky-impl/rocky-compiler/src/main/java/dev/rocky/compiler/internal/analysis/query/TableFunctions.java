package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.query.FromClause.Surroundings;
import dev.rocky.compiler.internal.analysis.scope.Resolution;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.functions.FunctionArgument;
import dev.rocky.compiler.internal.functions.FunctionCall;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Functions that stand where a table may stand. */
final class TableFunctions {

    private static final Set<String> TAKES_VALUES = Set.of("generate_series", "range", "unnest");

    private final QueryAnalysis analysis;

    TableFunctions(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    ScopeRelation relation(Relation.Function function, Surroundings around) {
        Place place = place(around);
        List<QueryColumn> columns = new ArrayList<>();
        boolean complete = true;
        for (Expression.Call call : function.calls()) {
            Rows rows = rows(call, place);
            columns.addAll(rows.columns());
            complete &= rows.complete();
        }
        Optional<String> alias = function.alias().map(each -> each.name().text());
        Optional<String> former = Optional.empty();
        if (alias.isPresent() && complete && columns.size() == 1 && takesNameOfAlias(function)) {
            former = Optional.of(columns.get(0).name());
            columns.set(0, columns.get(0).named(alias.get()));
        }
        function.ordinality().ifPresent(ordinality -> columns.add(ordinality(ordinality)));
        Rows rows = new Rows(columns, complete, Optional.empty());
        String name =
                alias.orElseGet(() -> function.calls().get(0).function().last().text());
        ScopeRelation relation = ScopeRelation.of(List.of(name), FromClause.aliased(rows, function.alias()));
        return former.map(relation::formerly).orElse(relation);
    }

    private static Place place(Surroundings around) {
        return Place.of(around.lateral(), Clause.FROM, around.tables());
    }

    /** A function with one column calls it like its alias. */
    private boolean takesNameOfAlias(Relation.Function function) {
        return switch (analysis.language().syntax()) {
            case DUCKDB -> function.ordinality().isEmpty() || !isUnnest(function);
            case BIGQUERY -> true;
            case DATABRICKS, SNOWFLAKE, TRINO -> false;
        };
    }

    private static boolean isUnnest(Relation.Function function) {
        return function.calls().get(0).function().last().text().equalsIgnoreCase("unnest");
    }

    private QueryColumn ordinality(Relation.Ordinality ordinality) {
        String standard = analysis.language().syntax() == SqlSyntax.BIGQUERY ? "offset" : "ordinality";
        return QueryColumn.of(ordinality.alias().map(Name::text).orElse(standard), SqlType.Simple.INT64, false);
    }

    private Rows rows(Expression.Call call, Place place) {
        String name = call.function().last().text().toLowerCase(Locale.ROOT);
        List<Value> values = new ArrayList<>();
        List<FunctionArgument> arguments = new ArrayList<>();
        for (Expression.Argument argument : call.arguments()) {
            if (argument.value() instanceof Expression.Lambda) {
                continue;
            }
            Value value = value(name, argument.value(), place);
            values.add(value);
            arguments.add(
                    new FunctionArgument.Value(argument.name().map(Name::text), value.operand(), value.nullable()));
        }
        Origins origins = Origins.of(values).through(Transform.Simple.EXPRESSION);
        if (name.equals("unnest") || name.startsWith("explode") || name.startsWith("posexplode")) {
            return unnested(name, values, origins, call.span());
        }
        analysis.findings().determines(origins);
        FunctionCall described = new FunctionCall(name, arguments, false, false, false, List.of(), false);
        Optional<List<Column>> columns = analysis.language().functions().table(described);
        return columns.map(known -> Rows.of(known.stream()
                        .map(column -> QueryColumn.of(
                                column.name(), Value.of(column.type(), column.nullable(), origins), call.span()))
                        .toList()))
                .orElse(Rows.UNKNOWN);
    }

    /** Where DuckDB's functions that read files find no column of a name, it is a text: {@code read_csv(orders)}. */
    private Value value(String function, Expression argument, Place place) {
        boolean text = analysis.language().syntax() == SqlSyntax.DUCKDB
                && !TAKES_VALUES.contains(function)
                && argument instanceof Expression.Column column
                && isNothing(place.scope().resolve(column.name().texts()));
        return text
                ? Value.of(SqlType.Simple.STRING, false)
                : analysis.expressions().type(argument, place);
    }

    private static boolean isNothing(Resolution resolution) {
        return resolution instanceof Resolution.NotFound || resolution instanceof Resolution.NoRelation;
    }

    /** One column for each list, two for each map, and the fields of structs where the warehouse spreads them. */
    private Rows unnested(String function, List<Value> values, Origins origins, Span span) {
        analysis.findings().determines(origins);
        List<QueryColumn> columns = new ArrayList<>();
        if (function.startsWith("pos")) {
            columns.add(QueryColumn.of("pos", SqlType.Simple.INT32, false));
        }
        boolean spread = spreadsStructs();
        for (Value value : values) {
            switch (value.type()) {
                case SqlType.Map map -> {
                    columns.add(QueryColumn.of("key", Value.of(map.key(), false, origins), span));
                    columns.add(QueryColumn.of("value", Value.of(map.value(), true, origins), span));
                }
                case SqlType.Array array -> add(array.element(), spread, origins, span, columns);
                case SqlType.FixedArray array -> add(array.element(), spread, origins, span, columns);
                default -> {
                    if (spread) {
                        return Rows.UNKNOWN;
                    }
                    add(SqlType.unknown(), false, origins, span, columns);
                }
            }
        }
        return Rows.of(columns);
    }

    private boolean spreadsStructs() {
        return switch (analysis.language().syntax()) {
            case BIGQUERY, TRINO -> true;
            case DUCKDB, DATABRICKS, SNOWFLAKE -> false;
        };
    }

    private void add(SqlType element, boolean spread, Origins origins, Span span, List<QueryColumn> columns) {
        QueryColumn column = QueryColumn.of(
                analysis.language().syntax() == SqlSyntax.DATABRICKS ? "col" : "unnest",
                Value.of(element, true, origins),
                span);
        if (spread && element instanceof SqlType.Struct struct) {
            columns.addAll(StructColumns.of(struct, column));
        } else {
            columns.add(column);
        }
    }

    /** {@code LATERAL VIEW OUTER explode(x) t AS a, b}. */
    ScopeRelation view(Relation.LateralView view, Surroundings around) {
        Rows rows = rows(view.call(), place(around)).named(QualifiedName.textsOf(view.columns()));
        ScopeRelation relation =
                ScopeRelation.of(view.table().map(Name::text).stream().toList(), rows);
        return view.outer() ? relation.optional() : relation;
    }

    /** {@code FROM t, t.items}: a list that is a column of an earlier relation. */
    ScopeRelation path(Relation.Path path, Surroundings around) {
        Value value = analysis.expressions().type(path.path(), place(around));
        Rows rows =
                unnested("unnest", List.of(value), value.origins().through(Transform.Simple.EXPRESSION), path.span());
        List<QueryColumn> columns = new ArrayList<>(rows.columns());
        Optional<String> alias = path.alias().map(each -> each.name().text());
        if (alias.isPresent() && rows.complete() && columns.size() == 1) {
            columns.set(0, columns.get(0).named(alias.get()));
        }
        path.ordinality().ifPresent(ordinality -> columns.add(ordinality(ordinality)));
        return ScopeRelation.of(alias.stream().toList(), FromClause.aliased(rows.with(columns), path.alias()));
    }
}
