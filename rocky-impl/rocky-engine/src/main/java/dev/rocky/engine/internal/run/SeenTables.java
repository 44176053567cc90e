package dev.rocky.engine.internal.run;

import dev.rocky.compile.TableRead;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.plan.RunScope;
import dev.rocky.engine.internal.sources.InformationSchema;
import dev.rocky.spi.Capability;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.StateStore;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers the columns of the tables outside the project that a run has read, for compilations to come. */
final class SeenTables {

    private SeenTables() {}

    /**
     * Remember them. A warehouse that cannot tell changes nothing: the run is over.
     *
     * @param capabilities what the warehouse can do
     */
    static void remember(
            RunScope scope, Warehouse warehouse, Set<Capability> capabilities, StateStore store, Instant now) {
        Set<String> read = scope.models().values().stream()
                .flatMap(model -> model.reads().stream())
                .filter(each -> each.model().isEmpty())
                .map(TableRead::dottedName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (read.isEmpty() || !capabilities.contains(Capability.FREE_OF_CHARGE)) {
            return;
        }
        try (WarehouseSession session = warehouse.session()) {
            Map<String, List<RelationColumn>> seen = new HashMap<>(InformationSchema.read(session));
            seen.keySet().removeIf(table -> !isRead(table.toLowerCase(Locale.ROOT), read));
            store.rememberSchemas(seen, now);
        } catch (RockyException e) {
            return;
        }
    }

    private static boolean isRead(String table, Set<String> read) {
        return read.stream().anyMatch(name -> table.equals(name) || table.endsWith("." + name));
    }
}
