package dev.rocky.compiler.oracle.lineage;

import dev.rocky.compiler.oracle.DuckDb;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Changes one column of a table at a time and looks at what that does to the result of a query. */
final class Experiment {

    /** How many sets of rows are tried. */
    private static final int WORLDS = 3;

    private final DuckDb duckdb;
    private final LineageCase made;
    private final Random random;
    private final Map<String, Set<Integer>> changed = new HashMap<>();
    private final Set<Integer> nulls = new TreeSet<>();
    private boolean failed;

    private Experiment(DuckDb duckdb, LineageCase made) {
        this.duckdb = duckdb;
        this.made = made;
        this.random = new Random(made.seed());
    }

    /**
     * What was seen.
     *
     * @param changed for each column, as {@code table.column}, the places of the outputs that changed with it
     * @param nulls the places of the outputs that held {@code NULL}
     */
    record Seen(Map<String, Set<Integer>> changed, Set<Integer> nulls) {}

    /** Look at the query in several worlds; empty where it fails in one of them. */
    static Optional<Seen> run(DuckDb duckdb, LineageCase made) throws SQLException {
        Experiment experiment = new Experiment(duckdb, made);
        for (int world = 0; world < WORLDS && !experiment.failed; world++) {
            experiment.world();
        }
        return experiment.failed ? Optional.empty() : Optional.of(new Seen(experiment.changed, experiment.nulls));
    }

    private void world() throws SQLException {
        List<List<List<String>>> rows = new ArrayList<>();
        for (MadeTable table : made.tables()) {
            List<List<String>> some = table.rows(random);
            rows.add(some);
            duckdb.execute(table.create(some));
        }
        List<List<String>> before = outputs();
        for (int i = 0; i < made.tables().size(); i++) {
            MadeTable table = made.tables().get(i);
            if (made.query().contains(table.name())) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (!made.mayRead(table.columns().get(column))) {
                        continue;
                    }
                    duckdb.execute(table.create(table.change(rows.get(i), column, random)));
                    Set<Integer> places = changed.computeIfAbsent(
                            table.name() + "." + table.columns().get(column).name(), name -> new TreeSet<>());
                    List<List<String>> after = outputs();
                    for (int place = 0; place < Math.max(before.size(), after.size()); place++) {
                        if (!values(before, place).equals(values(after, place))) {
                            places.add(place);
                        }
                    }
                }
                duckdb.execute(table.create(rows.get(i)));
            }
        }
    }

    /** A result without rows has no values anywhere. */
    private static List<String> values(List<List<String>> outputs, int place) {
        return place < outputs.size() ? outputs.get(place) : List.of();
    }

    /** The values of each column of the result, sorted, since nothing orders the rows. */
    private List<List<String>> outputs() {
        List<List<String>> columns = new ArrayList<>();
        try {
            for (List<String> row : duckdb.rows(made.query())) {
                for (int place = 0; place < row.size(); place++) {
                    if (columns.size() <= place) {
                        columns.add(new ArrayList<>());
                    }
                    columns.get(place).add(row.get(place));
                    if (row.get(place).equals("NULL")) {
                        nulls.add(place);
                    }
                }
            }
        } catch (SQLException e) {
            failed = true;
        }
        columns.forEach(values -> values.sort(null));
        return columns;
    }
}
