package dev.rocky.compiler.internal.analysis.scope;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * A relation in sight.
 *
 * @param name the parts of the name by which its columns can be reached: an alias, or the name of a table; may be empty
 * @param columns those that are known
 * @param complete whether these are all
 * @param rest the table whose columns the others are, where that is certain
 * @param read the table of which it is all rows, if it is one
 * @param former the name that its only column had before an alias renamed it, and still answers to
 */
public record ScopeRelation(
        List<String> name,
        List<ScopeColumn> columns,
        boolean complete,
        Optional<String> rest,
        Optional<TableRead> read,
        Optional<String> former) {

    public ScopeRelation {
        name = List.copyOf(name);
        columns = List.copyOf(columns);
        requireNonNull(rest, "rest");
        requireNonNull(read, "read");
        requireNonNull(former, "former");
    }

    /** The rows of a query, a function or the like. */
    public static ScopeRelation of(List<String> name, Rows rows) {
        return new ScopeRelation(name, columns(rows), rows.complete(), rows.rest(), Optional.empty(), Optional.empty());
    }

    /** The rows of a table. */
    public static ScopeRelation of(List<String> name, Rows rows, TableRead read) {
        return new ScopeRelation(
                name, columns(rows), rows.complete(), rows.rest(), Optional.of(read), Optional.empty());
    }

    private static List<ScopeColumn> columns(Rows rows) {
        List<ScopeColumn> columns = new ArrayList<>(rows.columns().size());
        for (QueryColumn column : rows.columns()) {
            columns.add(ScopeColumn.of(column));
        }
        return columns;
    }

    /** The same, whose only column answers to the name that it had before as well. */
    public ScopeRelation formerly(String column) {
        return new ScopeRelation(name, columns, complete, rest, read, Optional.of(column));
    }

    /** Whether it may have a column that is not among those that are known. */
    public boolean mayHave(String column) {
        return !complete || (former.isPresent() && former.get().equalsIgnoreCase(column));
    }

    /** Its columns as they are read through it. */
    public Rows rows() {
        return new Rows(columns.stream().map(ScopeColumn::column).toList(), complete, rest);
    }

    /** The last part of its name. */
    public String shortName() {
        return name.isEmpty() ? "" : name.get(name.size() - 1);
    }

    /** The place of a column by its name; one that is written exactly so comes first. */
    public OptionalInt find(String column) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            String candidate = columns.get(i).name();
            if (candidate.equals(column)) {
                return OptionalInt.of(i);
            }
            if (found < 0 && candidate.equalsIgnoreCase(column)) {
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Whether some leading parts of a column's name are the name of this relation, or its last parts. */
    public boolean isCalled(List<String> parts) {
        boolean table = read.isPresent() && read.get().name().equals(name);
        // The query may have left out the schema of a table that the search path finds.
        int compared = table ? Math.min(name.size(), parts.size()) : parts.size();
        if (name.isEmpty() || compared > name.size()) {
            return false;
        }
        for (int i = 1; i <= compared; i++) {
            if (!name.get(name.size() - i).equalsIgnoreCase(parts.get(parts.size() - i))) {
                return false;
            }
        }
        return true;
    }

    /** The same with each column replaced. */
    public ScopeRelation with(IntFunction<ScopeColumn> replacement) {
        List<ScopeColumn> replaced = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            replaced.add(replacement.apply(i));
        }
        return new ScopeRelation(name, replaced, complete, rest, read, former);
    }

    /** The same where rows may be missing, so that every column may be {@code NULL}. */
    public ScopeRelation optional() {
        return with(i -> columns.get(i).nullable(true));
    }

    /** The same under another name. */
    public ScopeRelation called(List<String> other) {
        return new ScopeRelation(other, columns, complete, rest, read, former);
    }
}
