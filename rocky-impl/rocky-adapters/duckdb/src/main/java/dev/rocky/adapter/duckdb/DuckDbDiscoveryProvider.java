package dev.rocky.adapter.duckdb;

import dev.rocky.adapter.duckdb.internal.discovery.DuckDbDiscovery;
import dev.rocky.adapter.duckdb.internal.session.DatabaseFile;
import dev.rocky.model.AdapterConfig;
import dev.rocky.spi.DiscoveryProvider;
import dev.rocky.spi.SourceDiscovery;
import java.nio.file.Path;

/**
 * Finds sources in the DuckDB file that the option {@code path} names.
 *
 * @since 2.0
 */
public final class DuckDbDiscoveryProvider implements DiscoveryProvider {

    /** For {@link java.util.ServiceLoader}. */
    public DuckDbDiscoveryProvider() {}

    @Override
    public String type() {
        return "duckdb";
    }

    @Override
    public SourceDiscovery open(AdapterConfig config, Path directory) {
        return new DuckDbDiscovery(DatabaseFile.of(config, directory));
    }
}
