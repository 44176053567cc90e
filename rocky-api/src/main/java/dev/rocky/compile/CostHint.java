package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

/**
 * What building a model is estimated to move and to cost.
 *
 * @param estimatedRows the rows that the model gives
 * @param estimatedBytes the size of these rows
 * @param estimatedCostUsd in US dollars, everything that the model is made of included
 * @since 2.0
 */
public record CostHint(long estimatedRows, long estimatedBytes, double estimatedCostUsd, Confidence confidence) {

    public CostHint {
        requireNonNull(confidence, "confidence");
    }
}
