package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What the readers of a model may rely on.
 *
 * @param columns what is promised of single columns
 * @param required columns that the model must produce
 * @param protectedColumns columns that must not go away
 * @param noNewNullable accepted in files; has no effect
 * @since 2.0
 */
public record Contract(
        List<ContractColumn> columns,
        List<String> required,
        List<String> protectedColumns,
        boolean noNewNullable,
        Origin origin) {

    public Contract {
        columns = List.copyOf(columns);
        required = List.copyOf(required);
        protectedColumns = List.copyOf(protectedColumns);
        requireNonNull(origin, "origin");
    }

    /**
     * What is promised of a column.
     *
     * @param type a contract type such as {@code Int64} or {@code Decimal(18,2)}, as written
     * @param nullable false where the column must never hold {@code NULL}
     */
    public record ContractColumn(
            String name,
            Optional<String> type,
            Optional<Boolean> nullable,
            Optional<String> description,
            Origin origin) {
        public ContractColumn {
            Names.requireName(name, "column name");
            requireNonNull(type, "type");
            requireNonNull(nullable, "nullable");
            requireNonNull(description, "description");
            requireNonNull(origin, "origin");
        }
    }
}
