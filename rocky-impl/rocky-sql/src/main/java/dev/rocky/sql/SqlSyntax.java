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
    TRINO
}
