package dev.rocky.history;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.WriteNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The watermarks of a project. The document that {@code rocky state} prints.
 *
 * @param watermarks sorted by table
 * @param schemaVersionSupported the version of the state store that this program reads and writes
 * @param schemaVersionOnDisk the version of the store itself; empty if there is none yet
 * @since 2.0
 */
public record StateReport(
        List<Entry> watermarks,
        int schemaVersionSupported,
        @WriteNull Optional<Integer> schemaVersionOnDisk) {

    public StateReport {
        watermarks = List.copyOf(watermarks);
        requireNonNull(schemaVersionOnDisk, "schemaVersionOnDisk");
    }

    /** How far one table has been loaded. */
    public record Entry(String table, Instant lastValue, Instant updatedAt) {
        public Entry {
            requireNonNull(table, "table");
            requireNonNull(lastValue, "lastValue");
            requireNonNull(updatedAt, "updatedAt");
        }
    }
}
