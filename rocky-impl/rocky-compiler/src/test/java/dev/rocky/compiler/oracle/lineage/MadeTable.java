package dev.rocky.compiler.oracle.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table without rows yet; its first column is a key, its second one is shared by all tables. */
record MadeTable(String name, List<MadeColumn> columns) {

    private static final int ROWS = 10;
    private static final List<Kind> KINDS = List.of(Kind.values());

    MadeTable {
        columns = List.copyOf(columns);
    }

    static MadeTable make(int number, Random random) {
        List<MadeColumn> columns = new ArrayList<>();
        columns.add(new MadeColumn("id", Kind.NUMBER, true));
        columns.add(new MadeColumn("k", Kind.NUMBER));
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            Kind kind = i < KINDS.size() ? KINDS.get((i + number) % 5) : Kind.NUMBER;
            columns.add(new MadeColumn("t" + number + (char) ('a' + i), kind, random.nextInt(3) == 0));
        }
        return new MadeTable("table_" + number, columns);
    }

    /** Rows of literals. */
    List<List<String>> rows(Random random) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> columns.stream()
                        .map(column -> column.name().equals("id") ? String.valueOf(row) : column.value(random))
                        .toList())
                .toList();
    }

    /** The same rows with other values in one column. */
    List<List<String>> change(List<List<String>> rows, int column, Random random) {
        return rows.stream()
                .map(row -> {
                    List<String> changed = new ArrayList<>(row);
                    changed.set(column, columns.get(column).value(random));
                    return changed;
                })
                .map(List::copyOf)
                .toList();
    }

    /** The statements that make the table anew with these rows. */
    String create(List<List<String>> rows) {
        return "CREATE OR REPLACE TABLE " + name
                + columns.stream().map(MadeColumn::declaration).collect(Collectors.joining(", ", " (", ");"))
                + " INSERT INTO " + name + " VALUES "
                + rows.stream().map(row -> "(" + String.join(", ", row) + ")").collect(Collectors.joining(", "));
    }
}
