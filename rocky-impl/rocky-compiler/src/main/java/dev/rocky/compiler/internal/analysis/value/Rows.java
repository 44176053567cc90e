package dev.rocky.compiler.internal.analysis.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The columns of rows.
 *
 * @param columns those that are known, in order
 * @param complete whether these are all
 * @param rest the table whose columns the others are, unchanged, where that is certain
 */
public record Rows(List<QueryColumn> columns, boolean complete, Optional<String> rest) {

    /** Rows of which nothing is known. */
    public static final Rows UNKNOWN = new Rows(List.of(), false, Optional.empty());

    public Rows {
        columns = List.copyOf(columns);
        requireNonNull(rest, "rest");
    }

    /** Rows with exactly these columns. */
    public static Rows of(List<QueryColumn> columns) {
        return new Rows(columns, true, Optional.empty());
    }

    /** The same with other columns in the place of the known ones. */
    public Rows with(List<QueryColumn> others) {
        return new Rows(others, complete, rest);
    }

    /** The same with something done to each known column. */
    public Rows map(UnaryOperator<QueryColumn> change) {
        return with(columns.stream().map(change).toList());
    }

    /**
     * The same under the names of an alias list, which may be shorter.
     *
     * @param names may be empty, which changes nothing
     */
    public Rows named(List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        if (!complete) {
            // What stands where is not known: the names are all that is certain.
            return new Rows(
                    names.stream()
                            .map(name -> QueryColumn.of(name, Value.UNKNOWN, QueryColumn.NOWHERE))
                            .toList(),
                    false,
                    Optional.empty());
        }
        List<QueryColumn> renamed = new ArrayList<>(columns);
        for (int i = 0; i < Math.min(names.size(), renamed.size()); i++) {
            renamed.set(i, renamed.get(i).named(names.get(i)));
        }
        return with(renamed);
    }

    /** The same with a number behind each name that was there before, as tables and subqueries need it. */
    public Rows withDistinctNames() {
        Set<String> taken = new HashSet<>();
        List<QueryColumn> distinct = new ArrayList<>(columns.size());
        boolean changed = false;
        for (QueryColumn column : columns) {
            String name = column.name();
            for (int number = 1; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = column.name() + "_" + number;
                changed = true;
            }
            distinct.add(column.named(name));
        }
        return changed ? with(distinct) : this;
    }
}
