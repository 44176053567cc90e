package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a lakehouse lays out a model's table.
 *
 * @param tableProperties in the order they were written
 * @since 2.0
 */
public record FormatOptions(
        List<String> partitionBy,
        List<String> clusterBy,
        Map<String, String> tableProperties,
        Optional<String> comment) {

    /** No option set. */
    public static final FormatOptions NONE = new FormatOptions(List.of(), List.of(), Map.of(), Optional.empty());

    public FormatOptions {
        partitionBy = List.copyOf(partitionBy);
        clusterBy = List.copyOf(clusterBy);
        tableProperties = Names.orderedCopy(tableProperties);
        requireNonNull(comment, "comment");
    }
}
