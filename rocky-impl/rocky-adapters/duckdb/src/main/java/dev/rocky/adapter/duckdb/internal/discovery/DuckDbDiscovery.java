package dev.rocky.adapter.duckdb.internal.discovery;

import dev.rocky.adapter.duckdb.internal.session.DatabaseFile;
import dev.rocky.adapter.duckdb.internal.session.DuckDbSession;
import dev.rocky.adapter.duckdb.internal.session.DuckDbWarehouse;
import dev.rocky.spi.DiscoveredSource;
import dev.rocky.spi.SourceDiscovery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes every schema for a source, and its tables for what can be copied. */
public final class DuckDbDiscovery implements SourceDiscovery {

    /** One row a table, and one with an empty name for a schema without tables. */
    private static final String TABLES = """
            SELECT schemas.schema_name, tables.table_name
            FROM duckdb_schemas() AS schemas
            LEFT JOIN duckdb_tables() AS tables
                ON tables.database_oid = schemas.database_oid AND tables.schema_oid = schemas.oid
            WHERE schemas.database_name = current_database()
                AND (NOT schemas.internal OR schemas.schema_name = 'main')
                AND starts_with(schemas.schema_name, ?)
            ORDER BY schemas.schema_name, tables.table_name
            """;

    private final DatabaseFile database;
    private final DuckDbWarehouse warehouse;

    public DuckDbDiscovery(DatabaseFile database) {
        this.database = database;
        this.warehouse = new DuckDbWarehouse(database);
    }

    @Override
    public List<DiscoveredSource> discover(String schemaPrefix) {
        if (!database.exists()) {
            throw database.failure(
                    database + " does not exist",
                    "correct the path of adapter '" + database.adapter() + "'; looking for sources creates no database",
                    null);
        }
        Map<String, List<String>> schemas = new TreeMap<>();
        try (DuckDbSession session = warehouse.session()) {
            for (List<String> row : session.rows(TABLES, schemaPrefix)) {
                List<String> tables = schemas.computeIfAbsent(row.get(0), schema -> new ArrayList<>());
                if (!row.get(1).isEmpty()) {
                    tables.add(row.get(1));
                }
            }
        }
        return schemas.entrySet().stream()
                .map(schema -> new DiscoveredSource(
                        schema.getKey(), schema.getKey(), "duckdb", Optional.empty(), schema.getValue()))
                .toList();
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
