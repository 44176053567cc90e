package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The advice to load a model incrementally that is rebuilt as a whole.
 *
 * @param isCandidate always true; a model that is none has no hint
 * @param recommendedColumn the column that tells new rows from those that are there
 * @param signals what speaks for the column, one sentence each
 * @since 2.0
 */
public record IncrementalityHint(
        boolean isCandidate, String recommendedColumn, Confidence confidence, List<String> signals) {

    public IncrementalityHint {
        requireNonNull(recommendedColumn, "recommendedColumn");
        requireNonNull(confidence, "confidence");
        signals = List.copyOf(signals);
    }
}
