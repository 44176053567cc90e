package dev.rocky.spi;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A schema of tables that may be copied.
 *
 * @param sourceType what delivers it, such as {@code duckdb} or {@code shopify}
 * @param lastSyncAt when its data last changed
 * @param tables the names of its tables, sorted
 * @since 2.0
 */
public record DiscoveredSource(
        String id, String schema, String sourceType, Optional<Instant> lastSyncAt, List<String> tables) {

    public DiscoveredSource {
        requireNonNull(id, "id");
        requireNonNull(schema, "schema");
        requireNonNull(sourceType, "sourceType");
        requireNonNull(lastSyncAt, "lastSyncAt");
        tables = List.copyOf(tables);
    }
}
