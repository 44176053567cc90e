package dev.rocky.project.internal.config;

import dev.rocky.model.AdapterKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the known types of adapters can do. */
public final class AdapterTypes {

    private static final List<String> ALL = List.of(
            "duckdb", "databricks", "snowflake", "bigquery", "trino", "fivetran", "airbyte", "iceberg", "manual");

    private AdapterTypes() {}

    /** Every known type. */
    public static List<String> all() {
        return ALL;
    }

    /** The roles that a type can serve, or empty where that is not checked. */
    public static Optional<Set<AdapterKind>> roles(String type) {
        return switch (type) {
            case "duckdb", "bigquery" -> Optional.of(EnumSet.allOf(AdapterKind.class));
            case "databricks", "snowflake" -> Optional.of(EnumSet.of(AdapterKind.DATA));
            case "fivetran", "airbyte", "iceberg", "manual" -> Optional.of(EnumSet.of(AdapterKind.DISCOVERY));
            default -> Optional.empty();
        };
    }
}
