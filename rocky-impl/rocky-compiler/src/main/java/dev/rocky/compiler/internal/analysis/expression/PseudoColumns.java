package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Name;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Columns that a warehouse adds to tables, groups or hierarchies by itself: no table lists them, no star shows them. */
final class PseudoColumns {

    private static final Map<SqlSyntax, Set<String>> NAMES = Map.of(
            SqlSyntax.DATABRICKS, Set.of("_metadata", "grouping__id", "session_window", "window"),
            SqlSyntax.SNOWFLAKE, Set.of("currval", "level", "nextval"),
            SqlSyntax.BIGQUERY,
                    Set.of(
                            "_change_sequence_number",
                            "_change_timestamp",
                            "_change_type",
                            "_file_name",
                            "_partitiondate",
                            "_partitiontime",
                            "_table_suffix"));

    private PseudoColumns() {}

    /** Whether one of the parts of a name is such a column. */
    static boolean isAmong(List<Name> parts, SqlSyntax syntax) {
        return parts.stream()
                .map(part -> part.text().toLowerCase(Locale.ROOT))
                .anyMatch(part -> NAMES.getOrDefault(syntax, Set.of()).contains(part) || isMarked(part, syntax));
    }

    /** Snowflake's {@code METADATA$FILENAME} and {@code $1}, Trino's {@code "$path"}. */
    private static boolean isMarked(String name, SqlSyntax syntax) {
        return switch (syntax) {
            case SNOWFLAKE -> name.startsWith("metadata$") || name.startsWith("$");
            case TRINO -> name.startsWith("$");
            case DUCKDB, DATABRICKS, BIGQUERY -> false;
        };
    }
}
