package dev.rocky.model;

import dev.rocky.json.Spelled;

/**
 * A warehouse whose SQL the models of a project shall stay within, besides the one they are written for.
 *
 * @since 2.0
 */
public enum TargetDialect implements Spelled {
    DATABRICKS("databricks", "dbx"),
    SNOWFLAKE("snowflake", "sf"),
    BIGQUERY("bigquery", "bq"),
    DUCKDB("duckdb", "duckdb");

    private final String spelling;
    private final String option;

    TargetDialect(String spelling, String option) {
        this.spelling = spelling;
        this.option = option;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    /** The short word that {@code --target-dialect} takes. */
    public String option() {
        return option;
    }
}
