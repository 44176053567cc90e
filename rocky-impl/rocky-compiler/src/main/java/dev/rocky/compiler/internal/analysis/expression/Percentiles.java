package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.functions.FunctionArgument;
import dev.rocky.compiler.internal.functions.FunctionCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code percentile_cont(0.5) WITHIN GROUP (ORDER BY x)} is {@code quantile_cont(x, 0.5)} in DuckDB. */
final class Percentiles {

    private Percentiles() {}

    static FunctionCall asAggregate(FunctionCall call) {
        String name = call.name().toLowerCase(Locale.ROOT).replaceFirst("^percentile_", "quantile_");
        List<FunctionArgument> arguments = new ArrayList<>(call.ordering());
        arguments.addAll(call.arguments());
        return new FunctionCall(
                name, arguments, call.distinct(), call.windowed(), call.filtered(), List.of(), call.grouped());
    }
}
