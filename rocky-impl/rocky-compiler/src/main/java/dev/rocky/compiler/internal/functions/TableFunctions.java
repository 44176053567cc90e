package dev.rocky.compiler.internal.functions;

import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * The columns of functions that stand where a table may stand.
 *
 * <p>The catalogue gives such a function a struct of its columns as its result.
 */
final class TableFunctions {

    private TableFunctions() {}

    static Optional<List<Column>> columns(CatalogEntry entry, FunctionCall call, Overloads overloads) {
        Arguments arguments = new Arguments(call);
        return overloads
                .result(entry.signatures(), arguments)
                .filter(SqlType.Struct.class::isInstance)
                .map(SqlType.Struct.class::cast)
                .map(struct -> struct.fields().stream()
                        .map(field -> new Column(field.name(), field.type(), entry.nulls() != NullRule.NEVER))
                        .toList());
    }
}
