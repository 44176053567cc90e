package dev.rocky.compiler.internal.analysis.expression;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.sql.tree.QueryBody;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A place where an expression stands, with all that it can see.
 *
 * @param insideAggregate whether an aggregate is around it, which sees the rows of the group
 * @param grouping how rows were grouped, where expressions see groups
 * @param aliases the names of select items that it may use
 * @param expanded the column that {@code COLUMNS(…)} stands for
 * @param parameters the parameters of the lambdas around it, in lower case
 * @param windows the named windows
 */
public record Place(
        Scope scope,
        Clause clause,
        boolean insideAggregate,
        Optional<Grouping> grouping,
        Aliases aliases,
        Optional<QueryColumn> expanded,
        Map<String, Value> parameters,
        Map<String, QueryBody.Window> windows,
        CommonTables commonTables) {

    public Place {
        requireNonNull(scope, "scope");
        requireNonNull(clause, "clause");
        requireNonNull(grouping, "grouping");
        requireNonNull(aliases, "aliases");
        requireNonNull(expanded, "expanded");
        parameters = Map.copyOf(parameters);
        windows = Map.copyOf(windows);
        requireNonNull(commonTables, "commonTables");
    }

    /** A place in a clause that sees a scope. */
    public static Place of(Scope scope, Clause clause, CommonTables commonTables) {
        return new Place(
                scope,
                clause,
                false,
                Optional.empty(),
                Aliases.NONE,
                Optional.empty(),
                Map.of(),
                Map.of(),
                commonTables);
    }

    /** The same in another clause. */
    public Place in(Clause other) {
        return new Place(scope, other, insideAggregate, grouping, aliases, expanded, parameters, windows, commonTables);
    }

    /** The same with another scope. */
    public Place seeing(Scope other) {
        return new Place(
                other, clause, insideAggregate, grouping, aliases, expanded, parameters, windows, commonTables);
    }

    /** The same inside of an aggregate, which sees rows. */
    public Place insideOfAggregate() {
        return new Place(scope, clause, true, grouping, aliases, expanded, parameters, windows, commonTables);
    }

    /** The same where rows are grouped. */
    public Place grouped(Optional<Grouping> groups) {
        return new Place(scope, clause, insideAggregate, groups, aliases, expanded, parameters, windows, commonTables);
    }

    /** The same with the names of select items. */
    public Place with(Aliases others) {
        return new Place(scope, clause, insideAggregate, grouping, others, expanded, parameters, windows, commonTables);
    }

    /** The same with named windows. */
    public Place with(Map<String, QueryBody.Window> named) {
        return new Place(scope, clause, insideAggregate, grouping, aliases, expanded, parameters, named, commonTables);
    }

    /** The same for one column that {@code COLUMNS(…)} stands for. */
    public Place expanding(QueryColumn column) {
        return new Place(
                scope,
                clause,
                insideAggregate,
                grouping,
                aliases,
                Optional.of(column),
                parameters,
                windows,
                commonTables);
    }

    /** The same in a lambda with these parameters. */
    public Place binding(Map<String, Value> more) {
        Map<String, Value> all = new HashMap<>(parameters);
        more.forEach((name, value) -> all.put(name.toLowerCase(Locale.ROOT), value));
        return new Place(scope, clause, insideAggregate, grouping, aliases, expanded, all, windows, commonTables);
    }
}
