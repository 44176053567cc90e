package dev.rocky.spi;

import java.util.List;

/**
 * Finds sources to copy. Must be safe for use by several threads.
 *
 * @since 2.0
 */
public interface SourceDiscovery extends AutoCloseable {

    /**
     * Find the sources whose schema begins with a prefix, sorted by schema.
     *
     * @throws WarehouseException if the service refuses or cannot be reached
     */
    List<DiscoveredSource> discover(String schemaPrefix);

    @Override
    void close();
}
