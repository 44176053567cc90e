package dev.rocky.compiler.internal.contract;

import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.type.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the columns that a model returns.
 *
 * @param complete whether there are no others
 * @param guessed the columns of which it is no more than a guess that they may hold {@code NULL}
 */
public record ModelSchema(List<Column> columns, boolean complete, Set<String> guessed) {

    public ModelSchema {
        columns = List.copyOf(columns);
        guessed = Set.copyOf(guessed);
    }

    /** What is known of the columns of a model. */
    public static ModelSchema of(CheckedModel model) {
        return new ModelSchema(
                model.compiled().columns(), model.compiled().columnsComplete(), model.guessedNullability());
    }

    /** The column that is written exactly so. */
    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
