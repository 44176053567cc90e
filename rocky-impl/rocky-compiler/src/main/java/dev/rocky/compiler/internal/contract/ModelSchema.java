package dev.rocky.compiler.internal.contract;

import dev.rocky.compile.CompiledModel;
import dev.rocky.type.Column;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the columns that a model returns.
 *
 * @param complete whether there are no others
 */
public record ModelSchema(List<Column> columns, boolean complete) {

    public ModelSchema {
        columns = List.copyOf(columns);
    }

    /** What is known of the columns of a model. */
    public static ModelSchema of(CompiledModel model) {
        return new ModelSchema(model.columns(), model.columnsComplete());
    }

    /** The column that is written exactly so. */
    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
