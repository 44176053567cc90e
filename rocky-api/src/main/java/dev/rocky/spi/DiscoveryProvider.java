package dev.rocky.spi;

import dev.rocky.model.AdapterConfig;
import java.nio.file.Path;

/**
 * A kind of service that knows sources. Must be safe for use by several threads.
 *
 * @since 2.0
 */
public interface DiscoveryProvider {

    /** The {@code type} of adapters of this kind. */
    String type();

    /**
     * Open the service.
     *
     * @param directory what relative paths in the configuration are relative to
     * @throws WarehouseException if it cannot be reached or the configuration lacks something
     */
    SourceDiscovery open(AdapterConfig config, Path directory);
}
