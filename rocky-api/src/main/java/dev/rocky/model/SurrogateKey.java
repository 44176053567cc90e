package dev.rocky.model;

import java.util.List;

/**
 * A key column that is computed from other columns of the model.
 *
 * @param columns at least one
 * @since 2.0
 */
public record SurrogateKey(String name, List<String> columns) {

    public SurrogateKey {
        Names.requireName(name, "surrogate key name");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a surrogate key needs at least one column");
        }
    }
}
