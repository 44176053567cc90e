package dev.rocky.engine.internal.warehouse;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Project;
import dev.rocky.spi.Capability;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The warehouses of one project, opened when something first needs them. Safe for use by several threads. */
public final class Warehouses implements AutoCloseable {

    private final Project project;
    private final Map<String, Warehouse> open = new HashMap<>();
    private boolean closed;

    public Warehouses(Project project) {
        this.project = project;
    }

    /**
     * The warehouse of an adapter, opened if it is not.
     *
     * @throws RockyException if there is no such adapter, nothing on the class path knows its type, or it cannot be
     *     opened
     */
    public synchronized Warehouse open(String adapter) {
        if (closed) {
            throw new IllegalStateException("the project is closed");
        }
        Warehouse warehouse = open.get(adapter);
        if (warehouse == null) {
            warehouse = provider(adapter).open(config(adapter), project.directory());
            open.put(adapter, warehouse);
        }
        return warehouse;
    }

    /** The warehouse of an adapter, if it was opened before. */
    public synchronized Optional<Warehouse> opened(String adapter) {
        return Optional.ofNullable(open.get(adapter));
    }

    /** What the warehouse of an adapter can do. */
    public Set<Capability> capabilities(String adapter) {
        return provider(adapter).capabilities();
    }

    /** The type of an adapter. */
    public String type(String adapter) {
        return config(adapter).type();
    }

    /** The dialect of an adapter. */
    public Dialect dialect(String adapter) {
        return Installed.dialect(provider(adapter).dialect());
    }

    private WarehouseProvider provider(String adapter) {
        String type = config(adapter).type();
        return Installed.warehouse(type)
                .orElseThrow(() -> new RockyException(
                        "adapter '" + adapter + "' is of type '" + type + "', for which there is no warehouse here",
                        "supported here: " + Installed.types()));
    }

    private AdapterConfig config(String adapter) {
        AdapterConfig config = project.adapters().get(adapter);
        if (config == null) {
            throw new RockyException(
                    "there is no adapter '" + adapter + "'",
                    project.adapters().isEmpty()
                            ? "add an [adapter] to rocky.toml"
                            : "the project has: "
                                    + String.join(", ", project.adapters().keySet()));
        }
        return config;
    }

    @Override
    public synchronized void close() {
        closed = true;
        open.values().forEach(Warehouse::close);
        open.clear();
    }
}
