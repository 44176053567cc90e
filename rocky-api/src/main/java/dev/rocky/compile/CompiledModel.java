package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.model.Model;
import dev.rocky.type.Column;
import java.util.List;

/**
 * A model with what is known of it before anything runs.
 *
 * @param query the query after variables and macros; what is parsed and what is run
 * @param reads every table that the query names, in the order of the text
 * @param dependencies the models that must be built first: the declared ones, then those the query reads
 * @param columns the columns it produces, as far as they are known
 * @param columnsComplete whether {@code columns} are all of them
 * @param parsed whether the query could be read at all
 * @since 2.0
 */
public record CompiledModel(
        Model model,
        String query,
        List<TableRead> reads,
        List<String> dependencies,
        List<Column> columns,
        boolean columnsComplete,
        boolean parsed) {

    public CompiledModel {
        requireNonNull(model, "model");
        requireNonNull(query, "query");
        reads = List.copyOf(reads);
        dependencies = List.copyOf(dependencies);
        columns = List.copyOf(columns);
    }

    /** The model's name. */
    public String name() {
        return model.name();
    }
}
