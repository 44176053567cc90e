package dev.rocky.compiler.internal.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a load or a copy must keep to. Names of columns and of types are compared without regard to case, as the
 * warehouse that describes the tables does.
 *
 * @param requiredColumns columns that must arrive
 * @param protectedColumns columns that must not go away
 * @param allowedTypeChanges changes of a column's type that are fine
 */
public record LoadContract(
        List<RequiredColumn> requiredColumns, List<String> protectedColumns, List<TypeChange> allowedTypeChanges) {

    public LoadContract {
        requiredColumns = List.copyOf(requiredColumns);
        protectedColumns = List.copyOf(protectedColumns);
        allowedTypeChanges = List.copyOf(allowedTypeChanges);
    }

    /**
     * A column that must arrive.
     *
     * @param type as a warehouse calls it
     * @param nullable whether it may hold {@code NULL}
     */
    public record RequiredColumn(String name, String type, boolean nullable) {
        public RequiredColumn {
            requireNonNull(name, "name");
            requireNonNull(type, "type");
        }
    }

    /**
     * A change of type that is fine.
     *
     * @param from the type in the target
     * @param to the type in the source
     */
    public record TypeChange(String from, String to) {
        public TypeChange {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }
    }
}
