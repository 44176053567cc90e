package dev.rocky.compiler.oracle;

import dev.rocky.type.Column;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Fills tables with made-up rows. */
final class RandomRows {

    private RandomRows() {}

    /** Give every table some rows; columns that must not be {@code NULL} are not, the others are now and then. */
    static void fill(DuckDb duckdb, long seed, int rows) throws SQLException {
        RandomValues values = new RandomValues(new Random(seed));
        for (Map.Entry<String, List<Column>> table : duckdb.tables().entrySet()) {
            List<String> made = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                made.add(table.getValue().stream()
                        .map(column -> column.nullable() ? values.nullable(column.type()) : values.value(column.type()))
                        .collect(Collectors.joining(", ", "(", ")")));
            }
            duckdb.execute("INSERT INTO " + quoted(table.getKey()) + " VALUES " + String.join(", ", made));
        }
        // Nobody is the manager of a manager of his, or recursion over the tree would never end.
        duckdb.execute("UPDATE employees SET manager_id = NULL WHERE manager_id >= id");
    }

    private static String quoted(String table) {
        int point = table.indexOf('.');
        return "\"" + table.substring(0, point) + "\".\"" + table.substring(point + 1) + "\"";
    }
}
