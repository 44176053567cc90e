package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** The columns of DuckDB's statements about tables, which are always the same. */
final class DescribedColumns {

    private static final Rows DESCRIBE = texts("column_name", "column_type", "null", "key", "default", "extra");
    private static final Rows SUMMARIZE = summary();

    private DescribedColumns() {}

    static Rows of(QueryBody.Describe describe) {
        return switch (describe.kind()) {
            case DESCRIBE -> DESCRIBE;
            case SUMMARIZE -> SUMMARIZE;
            case SHOW -> describe.table().isPresent() || describe.query().isPresent() ? DESCRIBE : Rows.UNKNOWN;
        };
    }

    private static Rows summary() {
        List<QueryColumn> columns = new ArrayList<>(
                texts("column_name", "column_type", "min", "max").columns());
        columns.add(QueryColumn.of("approx_unique", SqlType.Simple.INT64, true));
        columns.addAll(texts("avg", "std", "q25", "q50", "q75").columns());
        columns.add(QueryColumn.of("count", SqlType.Simple.INT64, true));
        columns.add(QueryColumn.of("null_percentage", new SqlType.Decimal(9, 2), true));
        return Rows.of(columns);
    }

    private static Rows texts(String... names) {
        List<QueryColumn> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(QueryColumn.of(name, SqlType.Simple.STRING, true));
        }
        return Rows.of(columns);
    }
}
