package dev.rocky.engine.internal.warehouse;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.WarehouseProvider;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The kinds of warehouses and the dialects that are on the class path. */
public final class Installed {

    private Installed() {}

    /** The kind of warehouse of this type, or empty. */
    public static Optional<WarehouseProvider> warehouse(String type) {
        return warehouses().stream().filter(each -> each.type().equals(type)).findFirst();
    }

    /** The types of warehouses that there are, for a message. */
    static String types() {
        return warehouses().stream().map(WarehouseProvider::type).sorted().collect(Collectors.joining(", "));
    }

    /**
     * The dialect of this name.
     *
     * @throws RockyException if there is none
     */
    public static Dialect dialect(String name) {
        for (Dialect dialect : ServiceLoader.load(Dialect.class, Installed.class.getClassLoader())) {
            if (dialect.name().equals(name)) {
                return dialect;
            }
        }
        throw new RockyException("no dialect '" + name + "' is on the class path");
    }

    private static List<WarehouseProvider> warehouses() {
        return ServiceLoader.load(WarehouseProvider.class, Installed.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
