package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Rows that stand in the text. */
final class ValueRows {

    private final QueryAnalysis analysis;

    ValueRows(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    Rows rows(List<List<Value>> rows, Span span) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<QueryColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int at = i;
            List<Value> values = rows.stream()
                    .filter(row -> at < row.size())
                    .map(row -> row.get(at))
                    .toList();
            SqlType type = analysis.language()
                    .rules()
                    .common(
                            Agreement.VALUES,
                            values.stream().map(Value::operand).toList())
                    .orElse(SqlType.unknown());
            boolean nullable = values.stream().anyMatch(Value::nullable);
            Value value = Value.of(type, nullable, Origins.of(values).through(Transform.Simple.EXPRESSION));
            columns.add(QueryColumn.of(analysis.names().ofValues(i), value, span));
        }
        return Rows.of(columns);
    }
}
