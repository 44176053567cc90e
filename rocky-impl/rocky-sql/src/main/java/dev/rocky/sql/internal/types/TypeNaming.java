package dev.rocky.sql.internal.types;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.TypeName;
import dev.rocky.type.SqlType;

/** What a dialect calls its types. */
public interface TypeNaming {

    /** The names of a dialect. */
    static TypeNaming of(SqlSyntax syntax) {
        return switch (syntax) {
            case DUCKDB -> DuckDbNaming.INSTANCE;
            case DATABRICKS -> DatabricksNaming.INSTANCE;
            case SNOWFLAKE -> SnowflakeNaming.INSTANCE;
            case BIGQUERY -> BigQueryNaming.INSTANCE;
            case TRINO -> TrinoNaming.INSTANCE;
        };
    }

    /** The type of a name; unknown where the dialect has no such type. */
    SqlType resolve(TypeName name);

    /** The dialect's name for a type, in upper case; a type that it does not have in our own words. */
    String print(SqlType type);
}
