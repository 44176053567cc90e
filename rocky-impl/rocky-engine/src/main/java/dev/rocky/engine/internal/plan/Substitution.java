package dev.rocky.engine.internal.plan;

import dev.rocky.compile.TableRead;
import dev.rocky.model.Target;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a query is given instead of what it would find.
 *
 * @param tables the table to read instead of the one that is named, or empty where there is no other
 * @param window the window in time that its placeholders stand for
 */
public record Substitution(Function<TableRead, Optional<Target>> tables, Optional<TimeWindow> window) {

    /** Nothing else: the query finds what it names. */
    public static final Substitution NONE = new Substitution(read -> Optional.empty(), Optional.empty());

    Optional<Target> table(TableRead read) {
        return tables.apply(read);
    }
}
