package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.lineage.Transform;
import dev.rocky.type.SqlType;
import java.util.List;

/** The fields of a struct as columns. */
final class StructColumns {

    private StructColumns() {}

    static List<QueryColumn> of(SqlType.Struct struct, QueryColumn whole) {
        return struct.fields().stream()
                .map(field -> new QueryColumn(
                        field.name(),
                        field.type(),
                        true,
                        whole.origins().through(Transform.Simple.EXPRESSION),
                        true,
                        whole.span()))
                .toList();
    }
}
