package dev.rocky.compiler.internal.portability.construct;

import static dev.rocky.model.TargetDialect.BIGQUERY;
import static dev.rocky.model.TargetDialect.DATABRICKS;
import static dev.rocky.model.TargetDialect.DUCKDB;
import static dev.rocky.model.TargetDialect.SNOWFLAKE;

import dev.rocky.model.TargetDialect;
import java.util.Map;
import java.util.Set;

/** A function or clause that some warehouses have and others do not. */
public enum Construct {
    NVL(Set.of(SNOWFLAKE, DATABRICKS), "COALESCE", Map.of(BIGQUERY, "IFNULL or COALESCE")),
    IFNULL(Set.of(BIGQUERY, DUCKDB), "COALESCE"),
    DATEADD(Set.of(SNOWFLAKE, DATABRICKS), "an interval, as in d + INTERVAL 1 DAY", Map.of(BIGQUERY, "DATE_ADD")),
    DATEDIFF(Set.of(SNOWFLAKE, DATABRICKS, DUCKDB), "a difference of dates", Map.of(BIGQUERY, "DATE_DIFF")),
    DATE_ADD(
            Set.of(BIGQUERY, DATABRICKS, DUCKDB),
            "an interval, as in d + INTERVAL 1 DAY",
            Map.of(SNOWFLAKE, "DATEADD")),
    DATE_DIFF(Set.of(BIGQUERY, DATABRICKS, DUCKDB), "a difference of dates", Map.of(SNOWFLAKE, "DATEDIFF")),
    TO_VARCHAR(
            Set.of(SNOWFLAKE),
            "CAST(… AS VARCHAR)",
            Map.of(BIGQUERY, "FORMAT_TIMESTAMP or CAST(… AS STRING)", DATABRICKS, "DATE_FORMAT or CAST(… AS STRING)")),
    TO_CHAR(Set.of(SNOWFLAKE, DATABRICKS), "strftime", Map.of(BIGQUERY, "FORMAT_TIMESTAMP")),
    TO_DATE(Set.of(SNOWFLAKE, DATABRICKS), "CAST(… AS DATE)", Map.of(BIGQUERY, "PARSE_DATE")),
    TO_TIMESTAMP(Set.of(SNOWFLAKE, DATABRICKS, DUCKDB), "CAST(… AS TIMESTAMP)", Map.of(BIGQUERY, "PARSE_TIMESTAMP")),
    PARSE_DATE(Set.of(BIGQUERY), "TO_DATE", Map.of(DUCKDB, "CAST(… AS DATE) or strptime")),
    PARSE_TIMESTAMP(Set.of(BIGQUERY), "TO_TIMESTAMP", Map.of(DUCKDB, "strptime")),
    FORMAT_TIMESTAMP(Set.of(BIGQUERY), "DATE_FORMAT", Map.of(SNOWFLAKE, "TO_VARCHAR", DUCKDB, "strftime")),
    LEN(Set.of(SNOWFLAKE, DUCKDB), "LENGTH"),
    CHARINDEX(Set.of(SNOWFLAKE), "POSITION", Map.of(BIGQUERY, "STRPOS")),
    ARRAY_SIZE(Set.of(SNOWFLAKE), "cardinality", Map.of(BIGQUERY, "ARRAY_LENGTH", DUCKDB, "len")),
    DATE_FORMAT(Set.of(DATABRICKS), "strftime", Map.of(BIGQUERY, "FORMAT_TIMESTAMP", SNOWFLAKE, "TO_VARCHAR")),
    QUALIFY(Set.of(SNOWFLAKE, DATABRICKS, BIGQUERY, DUCKDB), "a subquery with WHERE around it"),
    ILIKE(Set.of(SNOWFLAKE, DUCKDB, DATABRICKS), "LOWER on both sides and LIKE"),
    FLATTEN(Set.of(SNOWFLAKE), "UNNEST");

    @SuppressWarnings("ImmutableEnumChecker") // A set that is copied, which the type does not say.
    private final Set<TargetDialect> dialects;

    private final String replacement;

    @SuppressWarnings("ImmutableEnumChecker") // A map that is copied, which the type does not say.
    private final Map<TargetDialect, String> replacements;

    Construct(Set<TargetDialect> dialects, String replacement) {
        this(dialects, replacement, Map.of());
    }

    Construct(Set<TargetDialect> dialects, String replacement, Map<TargetDialect, String> replacements) {
        this.dialects = Set.copyOf(dialects);
        this.replacement = replacement;
        this.replacements = Map.copyOf(replacements);
    }

    /** Whether a warehouse has it. */
    public boolean isIn(TargetDialect dialect) {
        return dialects.contains(dialect);
    }

    /** What to write for a warehouse that does not have it. */
    public String replacementFor(TargetDialect dialect) {
        return replacements.getOrDefault(dialect, replacement);
    }
}
