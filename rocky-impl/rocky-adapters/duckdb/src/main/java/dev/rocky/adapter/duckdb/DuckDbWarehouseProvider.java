package dev.rocky.adapter.duckdb;

import dev.rocky.adapter.duckdb.internal.session.DatabaseFile;
import dev.rocky.adapter.duckdb.internal.session.DuckDbWarehouse;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.AdapterKind;
import dev.rocky.spi.Capability;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseProvider;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Opens embedded DuckDB databases: the file that the option {@code path} names, or one in memory that nobody else
 * sees.
 *
 * @since 2.0
 */
public final class DuckDbWarehouseProvider implements WarehouseProvider {

    /** For {@link java.util.ServiceLoader}. */
    public DuckDbWarehouseProvider() {}

    @Override
    public String type() {
        return "duckdb";
    }

    @Override
    public Set<AdapterKind> kinds() {
        return Set.of(AdapterKind.DATA, AdapterKind.DISCOVERY);
    }

    @Override
    public String dialect() {
        return "duckdb";
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(
                Capability.CONCURRENT_SESSIONS,
                Capability.TRANSACTIONAL_DDL,
                Capability.FREE_OF_CHARGE,
                Capability.MERGE);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The database itself is opened, and created if it is missing, by the first session.
     */
    @Override
    public Warehouse open(AdapterConfig config, Path directory) {
        return new DuckDbWarehouse(DatabaseFile.of(config, directory));
    }

    @Override
    public Optional<String> stamp(AdapterConfig config, Path directory) {
        return DatabaseFile.of(config, directory).stamp();
    }

    @Override
    public Optional<Warehouse> openForReading(AdapterConfig config, Path directory) {
        return DuckDbWarehouse.openForReading(DatabaseFile.of(config, directory))
                .map(warehouse -> warehouse);
    }
}
