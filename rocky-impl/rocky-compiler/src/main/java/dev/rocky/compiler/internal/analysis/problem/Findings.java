package dev.rocky.compiler.internal.analysis.problem;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.sql.tree.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes notes while one query is analysed. An expression may be looked at several times; each fact is noted once.
 */
public final class Findings {

    /** Two columns that are compared, as they are in the query. */
    public record Comparison(Value left, Value right, Agreement place, Span span) {}

    private record ComparedPlace(ColumnRef left, ColumnRef right, Span span) {}

    /** The columns that are taken from a table. */
    public static final class Use {
        private final Set<String> columns = new LinkedHashSet<>();
        private boolean unfiltered;

        /** The columns, in the order in which they are met. */
        public Set<String> columns() {
            return columns;
        }

        /** Whether all are taken. */
        public boolean unfiltered() {
            return unfiltered;
        }
    }

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<ComparedPlace, Comparison> comparisons = new LinkedHashMap<>();
    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final Map<String, TableRead> tables = new LinkedHashMap<>();

    /** The same by the place in the query, which costs less to ask for than a name. */
    private final IdentityHashMap<TableRead, Use> usesByPlace = new IdentityHashMap<>();

    private final Deque<Set<ColumnRef>> determining = new ArrayDeque<>(List.of(new LinkedHashSet<>()));
    private int quiet;

    /** Note a mistake. */
    public void add(Problem problem) {
        if (quiet == 0) {
            problems.add(problem);
        }
    }

    /** Do something without noting mistakes: what is looked at may not be what is meant. */
    public <T> T quietly(Supplier<T> work) {
        quiet++;
        try {
            return work.get();
        } finally {
            quiet--;
        }
    }

    /** Note that two values are compared, or must become one type otherwise. */
    public void compared(Value left, Value right, Agreement place, Span span) {
        Optional<ColumnRef> one = left.origins().unchanged();
        Optional<ColumnRef> other = right.origins().unchanged();
        if (one.isPresent() && other.isPresent()) {
            comparisons.putIfAbsent(
                    new ComparedPlace(one.get(), other.get(), span), new Comparison(left, right, place, span));
        }
    }

    /** Note that a value decides which rows there are. */
    public void determines(Value value) {
        current().addAll(value.origins().columns());
    }

    /** Note that columns decide which rows there are. */
    public void determines(Origins origins) {
        current().addAll(origins.columns());
    }

    private Set<ColumnRef> current() {
        return determining.getFirst();
    }

    /** Begin to note apart which columns decide; they are noted all the same. */
    public void beginDetermining() {
        determining.push(new LinkedHashSet<>());
    }

    /** Stop noting apart, and tell what was noted. */
    public Origins endDetermining() {
        Set<ColumnRef> noted = determining.pop();
        current().addAll(noted);
        Origins origins = Origins.NONE;
        for (ColumnRef column : noted) {
            origins = origins.and(Origins.of(column));
        }
        return origins;
    }

    /** Note that a table is read. */
    public Use reads(TableRead table) {
        Use known = usesByPlace.get(table);
        if (known == null) {
            String name = table.dottedName();
            tables.putIfAbsent(name, table);
            known = uses.computeIfAbsent(name, each -> new Use());
            usesByPlace.put(table, known);
        }
        return known;
    }

    /** Note that a column of a table is used. */
    public void uses(TableRead table, String column) {
        reads(table).columns.add(column);
    }

    /** Note that all columns of a table are used, or that it cannot be told which. */
    public void usesAll(TableRead table) {
        reads(table).unfiltered = true;
    }

    /** The mistakes. */
    public Collection<Problem> problems() {
        return problems;
    }

    /** The comparisons. */
    public Collection<Comparison> comparisons() {
        return comparisons.values();
    }

    /** The tables, each with the columns that are used. */
    public Map<String, Use> uses() {
        return uses;
    }

    /** A table that is read. */
    public TableRead table(String dottedName) {
        TableRead table = tables.get(dottedName);
        if (table == null) {
            throw new IllegalArgumentException("'" + dottedName + "' is not read");
        }
        return table;
    }

    /** The columns that decide which rows there are. */
    public Collection<ColumnRef> determining() {
        return current();
    }
}
