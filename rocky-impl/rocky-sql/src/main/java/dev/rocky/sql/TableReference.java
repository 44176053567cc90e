package dev.rocky.sql;

import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Span;
import java.util.Optional;

/**
 * A place in a query where a table is named.
 *
 * @param name the name as it was written, with its place in the text
 * @param alias what the query calls the table afterwards, where it says so
 * @param mayHaveAlias whether an alias could stand behind the name; not so in {@code TABLE name}
 * @param commonTable whether the name means a common table expression of the query itself
 * @since 2.0
 */
public record TableReference(QualifiedName name, Optional<Name> alias, boolean mayHaveAlias, boolean commonTable) {

    /** The place of the name. */
    public Span span() {
        return name.span();
    }
}
