package dev.rocky.spi;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.AdapterKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of warehouse. Must be safe for use by several threads.
 *
 * @since 2.0
 */
public interface WarehouseProvider {

    /** The {@code type} of adapters of this kind, such as {@code duckdb}. */
    String type();

    /** The roles that such an adapter can have. */
    Set<AdapterKind> kinds();

    /** The name of the {@link Dialect} that it speaks. */
    String dialect();

    /** What it can do. */
    Set<Capability> capabilities();

    /**
     * Open a warehouse.
     *
     * @param config an adapter of this type
     * @param directory what relative paths in the configuration are relative to
     * @throws WarehouseException if it cannot be reached or the configuration lacks something
     */
    Warehouse open(AdapterConfig config, Path directory);

    /**
     * Tell states of a database apart without opening it.
     *
     * @param config an adapter of this type
     * @param directory what relative paths in the configuration are relative to
     * @return a text that changes whenever the database does; empty where it is not on this machine, or not there
     */
    default Optional<String> stamp(AdapterConfig config, Path directory) {
        return Optional.empty();
    }

    /**
     * Open a database on this machine so that nothing in it can be changed.
     *
     * @param config an adapter of this type
     * @param directory what relative paths in the configuration are relative to
     * @return empty where it is not on this machine, not there, or in use by somebody who writes
     */
    default Optional<Warehouse> openForReading(AdapterConfig config, Path directory) {
        return Optional.empty();
    }
}
