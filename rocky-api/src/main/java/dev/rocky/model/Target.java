package dev.rocky.model;

import static java.util.Objects.requireNonNull;

/**
 * The table or view that a model fills.
 *
 * @param catalog the database; empty where the warehouse allows a name of two parts
 * @since 2.0
 */
public record Target(String catalog, String schema, String table) {

    public Target {
        requireNonNull(catalog, "catalog");
        requireNonNull(schema, "schema");
        Names.requireName(table, "table");
    }

    /** {@code catalog.schema.table}, without empty parts and without quotes. */
    @Override
    public String toString() {
        StringBuilder name = new StringBuilder();
        if (!catalog.isEmpty()) {
            name.append(catalog).append('.');
        }
        if (!schema.isEmpty()) {
            name.append(schema).append('.');
        }
        return name.append(table).toString();
    }
}
