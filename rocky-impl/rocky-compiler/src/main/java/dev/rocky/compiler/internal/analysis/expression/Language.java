package dev.rocky.compiler.internal.analysis.expression;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.functions.FunctionCatalog;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.model.DeclaredFunction;
import dev.rocky.sql.SqlSyntax;
import java.util.List;

/**
 * What a query is written in, with everything that it decides.
 *
 * @param rules what comes of types
 * @param functions what there is to call
 */
public record Language(SqlSyntax syntax, TypeRules rules, FunctionCatalog functions) {

    public Language {
        requireNonNull(syntax, "syntax");
        requireNonNull(rules, "rules");
        requireNonNull(functions, "functions");
    }

    /** The language of a warehouse with the functions that its users wrote. */
    public static Language of(SqlSyntax syntax, List<DeclaredFunction> functions) {
        return new Language(syntax, TypeRules.of(syntax), FunctionCatalog.of(syntax, functions));
    }

    /** Whether a select item may use the names of those before it. */
    public boolean hasLateralAliases() {
        return switch (syntax) {
            case DUCKDB, DATABRICKS, SNOWFLAKE -> true;
            case BIGQUERY, TRINO -> false;
        };
    }

    /** Whether the keys of groups may use the names of select items inside of expressions. */
    public boolean hasAliasesInKeys() {
        return switch (syntax) {
            case DUCKDB, DATABRICKS, SNOWFLAKE -> true;
            case BIGQUERY, TRINO -> false;
        };
    }

    /** Whether conditions and groupings may use the names of select items. */
    public boolean hasAliasesInWhere() {
        return switch (syntax) {
            case DUCKDB, SNOWFLAKE -> true;
            case DATABRICKS, BIGQUERY, TRINO -> false;
        };
    }
}
