package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One place where a query names a table.
 *
 * @param name the parts of the name as the warehouse understands them, without quotes
 * @param start the index of the name's first character in the query
 * @param end the index behind its last character
 * @param alias the name that the query gives to the table, where it gives one
 * @param mayHaveAlias whether the query could give it one at this place
 * @param model the model that is meant, or empty for a table outside the project
 * @since 2.0
 */
public record TableRead(
        List<String> name, int start, int end, Optional<String> alias, boolean mayHaveAlias, Optional<String> model) {

    public TableRead {
        name = List.copyOf(name);
        requireNonNull(alias, "alias");
        requireNonNull(model, "model");
    }

    /** The same, where this model is meant. */
    public TableRead of(String meant) {
        return new TableRead(name, start, end, alias, mayHaveAlias, Optional.of(meant));
    }

    /** The parts of the name with points between them. */
    public String dottedName() {
        return String.join(".", name);
    }
}
