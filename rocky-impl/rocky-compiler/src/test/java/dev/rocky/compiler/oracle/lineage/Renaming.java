package dev.rocky.compiler.oracle.lineage;

import dev.rocky.compiler.oracle.DuckDb;
import java.sql.SQLException;
import java.util.List;

/** Takes a column's name away and looks whether a query misses it. */
final class Renaming {

    private Renaming() {}

    /**
     * Whether the query fails, or its result has another shape.
     *
     * @param column as {@code table.column}
     */
    static boolean shows(DuckDb duckdb, LineageCase made, String column) throws SQLException {
        int point = column.indexOf('.');
        String table = column.substring(0, point);
        String name = column.substring(point + 1);
        String describe = "DESCRIBE " + made.query();
        List<List<String>> before = duckdb.rows(describe);
        duckdb.execute("ALTER TABLE " + table + " RENAME COLUMN " + name + " TO renamed");
        try {
            return !duckdb.rows(describe).equals(before);
        } catch (SQLException e) {
            return true;
        } finally {
            duckdb.execute("ALTER TABLE " + table + " RENAME COLUMN renamed TO " + name);
        }
    }
}
