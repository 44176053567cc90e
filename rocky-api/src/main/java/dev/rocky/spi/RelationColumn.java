package dev.rocky.spi;

import static java.util.Objects.requireNonNull;

/**
 * A column as a warehouse describes it.
 *
 * @param dataType the type as the warehouse prints it
 * @since 2.0
 */
public record RelationColumn(String name, String dataType, boolean nullable) {

    public RelationColumn {
        requireNonNull(name, "name");
        requireNonNull(dataType, "dataType");
    }
}
