package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.sql.SqlSyntax;
import java.util.List;

/** The catalogues of the dialects, each made when it is first asked for. */
final class Catalogs {

    private Catalogs() {}

    static FunctionCatalog of(SqlSyntax syntax) {
        return switch (syntax) {
            case DUCKDB -> DuckDb.CATALOG;
            case DATABRICKS -> Databricks.CATALOG;
            case SNOWFLAKE -> Snowflake.CATALOG;
            case BIGQUERY -> BigQuery.CATALOG;
            case TRINO -> Trino.CATALOG;
        };
    }

    private static FunctionCatalog read(SqlSyntax syntax, boolean complete, String... files) {
        return new DialectFunctions(syntax, List.of(files), TypeRules.of(syntax), complete);
    }

    private static final class DuckDb {
        static final FunctionCatalog CATALOG = read(SqlSyntax.DUCKDB, true, "duckdb.tsv", "duckdb-rules.tsv");
    }

    private static final class Databricks {
        static final FunctionCatalog CATALOG = read(SqlSyntax.DATABRICKS, false, "databricks.tsv");
    }

    private static final class Snowflake {
        static final FunctionCatalog CATALOG = read(SqlSyntax.SNOWFLAKE, false, "snowflake.tsv");
    }

    private static final class BigQuery {
        static final FunctionCatalog CATALOG = read(SqlSyntax.BIGQUERY, false, "bigquery.tsv");
    }

    private static final class Trino {
        static final FunctionCatalog CATALOG = read(SqlSyntax.TRINO, false, "trino.tsv");
    }
}
