package dev.rocky.model;

import dev.rocky.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Contract} step by step. Not safe for use by several threads.
 *
 * @since 2.0
 */
public final class ContractBuilder {

    private final List<Contract.ContractColumn> columns = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final List<String> protectedColumns = new ArrayList<>();

    ContractBuilder() {}

    /**
     * Promise a column that is always there.
     *
     * @param type a contract type such as {@code Int64} or {@code Decimal(18,2)}
     */
    public ContractBuilder required(String column, String type) {
        required.add(column);
        return column(column, type);
    }

    /** Promise a column that is always there and has a type but never holds {@code NULL}. */
    public ContractBuilder requiredNonNull(String column, String type) {
        required.add(column);
        return add(column, Optional.of(type), Optional.of(false));
    }

    /**
     * Promise the type of a column, if it is there.
     *
     * @param type a contract type such as {@code Int64} or {@code Decimal(18,2)}
     */
    public ContractBuilder column(String column, String type) {
        return add(column, Optional.of(type), Optional.empty());
    }

    /** Promise that a column never goes away. */
    public ContractBuilder protectedColumn(String column) {
        protectedColumns.add(column);
        return this;
    }

    private ContractBuilder add(String column, Optional<String> type, Optional<Boolean> nullable) {
        columns.add(new Contract.ContractColumn(column, type, nullable, Optional.empty(), Origin.none()));
        return this;
    }

    Contract build() {
        return new Contract(columns, required, protectedColumns, false, Origin.none());
    }
}
