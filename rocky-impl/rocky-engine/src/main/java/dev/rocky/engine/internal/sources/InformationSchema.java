package dev.rocky.engine.internal.sources;

import dev.rocky.run.QueryResult;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.WarehouseSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks a warehouse for all of its columns at once, as the SQL standard has it. */
public final class InformationSchema {

    private static final String QUERY = """
            SELECT table_catalog, table_schema, table_name, column_name, data_type, is_nullable
            FROM information_schema.columns
            WHERE table_schema NOT IN ('information_schema', 'pg_catalog') AND table_catalog NOT IN ('system', 'temp')
            ORDER BY table_catalog, table_schema, table_name, ordinal_position""";

    private InformationSchema() {}

    /** The columns of every table, by {@code catalog.schema.table}. */
    public static Map<String, List<RelationColumn>> read(WarehouseSession session) {
        QueryResult result = session.query(QUERY);
        Map<String, List<RelationColumn>> tables = new LinkedHashMap<>();
        result.rows()
                .forEach(row -> tables.computeIfAbsent(
                                row.get(0) + "." + row.get(1) + "." + row.get(2), key -> new ArrayList<>())
                        .add(new RelationColumn(
                                String.valueOf(row.get(3)), String.valueOf(row.get(4)), !"NO".equals(row.get(5)))));
        return tables;
    }
}
