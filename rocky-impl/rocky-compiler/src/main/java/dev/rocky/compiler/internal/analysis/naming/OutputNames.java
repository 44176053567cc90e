package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QueryBody;
import java.util.Map;

/** What the columns of a result are called. */
public final class OutputNames {

    private final String query;
    private final SqlSyntax syntax;

    /**
     * Name the columns of a query.
     *
     * @param query its text
     */
    public OutputNames(String query, SqlSyntax syntax) {
        this.query = query;
        this.syntax = syntax;
    }

    /**
     * The name of a column without an alias.
     *
     * @param place how many columns stand before it in its select list
     * @param unnamed how many of these have no name of their own
     * @param windows the named windows of its query, in lower case
     */
    public String of(Expression expression, int place, int unnamed, Map<String, QueryBody.Window> windows) {
        if (expression instanceof Expression.Column column) {
            return column.name().last().text();
        }
        return switch (syntax) {
            case DUCKDB -> ExpressionText.duckDb(query, windows).of(expression);
            case BIGQUERY ->
                expression instanceof Expression.Field field ? field.field().text() : "f" + unnamed + "_";
            case TRINO ->
                expression instanceof Expression.Field field ? field.field().text() : "_col" + place;
            case SNOWFLAKE, DATABRICKS ->
                query.substring(expression.span().start(), expression.span().end());
        };
    }

    /** The name of a column of {@code VALUES}, from 0. */
    public String ofValues(int place) {
        return switch (syntax) {
            case DUCKDB -> "col" + place;
            case DATABRICKS -> "col" + (place + 1);
            case SNOWFLAKE -> "COLUMN" + (place + 1);
            case BIGQUERY -> "f" + place + "_";
            case TRINO -> "_col" + place;
        };
    }
}
