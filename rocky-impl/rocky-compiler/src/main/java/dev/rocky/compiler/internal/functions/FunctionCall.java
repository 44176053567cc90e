package dev.rocky.compiler.internal.functions;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A call as functions see it; {@code count(*)} has no arguments.
 *
 * @param name the name as written, without what qualifies it
 * @param windowed whether {@code OVER} stands behind it
 * @param filtered whether {@code FILTER} stands behind it
 * @param ordering the values of {@code ORDER BY} inside the brackets or of {@code WITHIN GROUP}
 * @param grouped whether every group has a row: there is {@code GROUP BY} and no empty grouping set
 */
public record FunctionCall(
        String name,
        List<FunctionArgument> arguments,
        boolean distinct,
        boolean windowed,
        boolean filtered,
        List<FunctionArgument.Value> ordering,
        boolean grouped) {

    public FunctionCall {
        requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
        ordering = List.copyOf(ordering);
    }
}
