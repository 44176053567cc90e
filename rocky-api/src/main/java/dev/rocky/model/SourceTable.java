package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import dev.rocky.type.Column;
import java.util.List;

/**
 * A table outside the project that a model declares to read.
 *
 * @param columns the declared columns in order; empty where they are not declared
 * @since 2.0
 */
public record SourceTable(String catalog, String schema, String table, List<Column> columns, Origin origin) {

    public SourceTable {
        requireNonNull(catalog, "catalog");
        requireNonNull(schema, "schema");
        Names.requireName(table, "table");
        columns = List.copyOf(columns);
        requireNonNull(origin, "origin");
    }
}
