package dev.rocky.engine.internal.sources;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.state.StateAccess;
import dev.rocky.engine.internal.warehouse.Installed;
import dev.rocky.engine.internal.warehouse.Warehouses;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Project;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseProvider;
import dev.rocky.spi.WarehouseSession;
import dev.rocky.sql.SqlSyntax;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Knows the columns of tables outside a project, as far as that can be known without a network.
 *
 * <p>A database on this machine is read itself, and again only when it has changed. While somebody writes it, and for
 * warehouses elsewhere, what the last runs remembered has to do. Safe for use by several threads.
 */
public final class SourceLookup {

    private static final Duration DAY = Duration.ofDays(1);

    private final Project project;
    private final Warehouses warehouses;
    private final StateAccess state;
    private final Clock clock;
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(String stamp, SourceSchemas schemas) {}

    public SourceLookup(Project project, Warehouses warehouses, StateAccess state, Clock clock) {
        this.project = project;
        this.warehouses = warehouses;
        this.state = state;
        this.clock = clock;
    }

    /** What a compilation is told of tables outside, and behind that everything that can be found out. */
    public SourceSchemas behind(CompileOptions options) {
        return options.sources().orElse(new Once(() -> find(options.cacheTtl().orElse(DAY))));
    }

    private synchronized SourceSchemas find(Duration longest) {
        SourceSchemas found = SourceSchemas.EMPTY;
        boolean complete = true;
        for (AdapterConfig adapter : project.adapters().values()) {
            Optional<WarehouseProvider> provider = Installed.warehouse(adapter.type());
            Optional<String> stamp = provider.flatMap(each -> stamp(each, adapter));
            if (provider.isPresent() && stamp.isPresent()) {
                Optional<SourceSchemas> local = local(provider.get(), adapter, stamp.get());
                found = found.and(local.orElse(SourceSchemas.EMPTY));
                complete &= local.isPresent();
            } else {
                complete = false;
            }
        }
        return complete ? found : remembered(longest).and(found);
    }

    private Optional<String> stamp(WarehouseProvider provider, AdapterConfig adapter) {
        try {
            return provider.stamp(adapter, project.directory());
        } catch (RockyException e) {
            // A configuration that makes no sense is told when the warehouse is needed.
            return Optional.empty();
        }
    }

    private Optional<SourceSchemas> local(WarehouseProvider provider, AdapterConfig adapter, String stamp) {
        Seen before = seen.get(adapter.name());
        if (before != null && before.stamp().equals(stamp)) {
            return Optional.of(before.schemas());
        }
        Path directory = project.directory();
        try {
            Optional<Warehouse> opened = warehouses.opened(adapter.name());
            Optional<SourceSchemas> read = opened.isPresent()
                    ? Optional.of(read(opened.get(), adapter))
                    : provider.openForReading(adapter, directory).map(warehouse -> {
                        try (warehouse) {
                            return read(warehouse, adapter);
                        }
                    });
            read.ifPresent(schemas -> seen.put(adapter.name(), new Seen(stamp, schemas)));
            return read;
        } catch (RockyException e) {
            return Optional.empty();
        }
    }

    private static SourceSchemas read(Warehouse warehouse, AdapterConfig adapter) {
        try (WarehouseSession session = warehouse.session()) {
            return Schemas.of(InformationSchema.read(session), SqlSyntax.ofAdapter(adapter.type()));
        }
    }

    /** What runs remembered; a state that cannot be read holds nothing. */
    private SourceSchemas remembered(Duration longest) {
        if (longest.isZero()) {
            return SourceSchemas.EMPTY;
        }
        try {
            Optional<StateReader> reader = state.openForReading();
            if (reader.isEmpty()) {
                return SourceSchemas.EMPTY;
            }
            try (StateReader open = reader.get()) {
                String type = project.adapters().values().stream()
                        .map(AdapterConfig::type)
                        .findFirst()
                        .orElse("");
                return Schemas.of(open.schemas(clock.instant().minus(longest)), SqlSyntax.ofAdapter(type));
            }
        } catch (RockyException e) {
            return SourceSchemas.EMPTY;
        }
    }

    /** Asks once, however often and by however many threads it is asked. */
    private static final class Once implements Supplier<SourceSchemas> {

        private final Supplier<SourceSchemas> question;
        private @Nullable SourceSchemas answer;

        Once(Supplier<SourceSchemas> question) {
            this.question = question;
        }

        @Override
        public synchronized SourceSchemas get() {
            SourceSchemas known = answer;
            if (known == null) {
                known = question.get();
                answer = known;
            }
            return known;
        }
    }
}
