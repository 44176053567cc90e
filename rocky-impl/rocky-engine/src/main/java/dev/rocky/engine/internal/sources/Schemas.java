package dev.rocky.engine.internal.sources;

import dev.rocky.compile.SourceSchemas;
import dev.rocky.spi.RelationColumn;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns as a warehouse describes them, in the types that the compiler knows. */
public final class Schemas {

    private Schemas() {}

    /** The columns of tables, by name. */
    public static SourceSchemas of(Map<String, List<RelationColumn>> tables, SqlSyntax syntax) {
        Map<String, List<Column>> typed = new LinkedHashMap<>();
        tables.forEach((table, columns) -> typed.put(
                table,
                columns.stream()
                        .map(column -> new Column(
                                column.name(), TypeNames.parse(column.dataType(), syntax), column.nullable()))
                        .toList()));
        return SourceSchemas.of(typed);
    }
}
