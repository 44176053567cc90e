package dev.rocky.sql;

/**
 * The SQL that a text is written in, as far as reading it goes: quotes, comments, keywords, constructs.
 *
 * @since 2.0
 */
public enum SqlSyntax {
    DUCKDB,
    DATABRICKS,
    SNOWFLAKE,
    BIGQUERY,
    TRINO;

    /** The SQL of an adapter's type; that of DuckDB where the type is not known. */
    public static SqlSyntax ofAdapter(String type) {
        return switch (type) {
            case "databricks" -> DATABRICKS;
            case "snowflake" -> SNOWFLAKE;
            case "bigquery" -> BIGQUERY;
            case "trino" -> TRINO;
            default -> DUCKDB;
        };
    }
}
