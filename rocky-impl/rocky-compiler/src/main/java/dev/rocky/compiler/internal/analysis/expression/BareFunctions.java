package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.functions.FunctionArgument;
import dev.rocky.compiler.internal.functions.FunctionCall;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import java.util.Locale;

/** Calls of what is no function in a catalogue: the standard's words for the time, and types that are called. */
final class BareFunctions {

    private BareFunctions() {}

    static Value type(FunctionCall call, Language language) {
        if (call.arguments().isEmpty()) {
            return now(call.name().toLowerCase(Locale.ROOT), language.syntax());
        }
        SqlType type = TypeNames.parse(call.name().toUpperCase(Locale.ROOT), language.syntax());
        return call.arguments().size() == 1
                        && !type.isUnknown()
                        && call.arguments().get(0) instanceof FunctionArgument.Value value
                ? new Value(
                        language.rules().cast(value.operand(), language.rules().read(type)),
                        value.nullable(),
                        Origins.NONE)
                : Value.UNKNOWN;
    }

    private static Value now(String name, SqlSyntax syntax) {
        boolean zoned = syntax == SqlSyntax.DUCKDB || syntax == SqlSyntax.TRINO;
        return switch (name) {
            case "current_date" -> Value.of(SqlType.Simple.DATE, false);
            case "current_timestamp" -> Value.of(SqlType.Simple.TIMESTAMP, false);
            case "current_time" -> Value.of(zoned ? SqlType.Simple.TIME_TZ : SqlType.Simple.TIME, false);
            case "localtime" -> Value.of(SqlType.Simple.TIME, false);
            case "localtimestamp" -> Value.of(SqlType.Simple.TIMESTAMP_NTZ, false);
            default -> Value.UNKNOWN;
        };
    }
}
