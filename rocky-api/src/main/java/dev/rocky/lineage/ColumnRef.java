package dev.rocky.lineage;

import static java.util.Objects.requireNonNull;

/**
 * A column of a model or of a table outside the project.
 *
 * @param model the model's name, or the table's name as the query writes it
 * @since 2.0
 */
public record ColumnRef(String model, String column) implements Comparable<ColumnRef> {

    public ColumnRef {
        requireNonNull(model, "model");
        requireNonNull(column, "column");
    }

    @Override
    public int compareTo(ColumnRef other) {
        int byModel = model.compareTo(other.model);
        return byModel != 0 ? byModel : column.compareTo(other.column);
    }

    /** {@code model.column}. */
    @Override
    public String toString() {
        return model + "." + column;
    }
}
