package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.RecordedSizes.Size;
import dev.rocky.lineage.DependencyGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Estimates what it costs to build models: what is recorded of their sizes, and rules of thumb for the rest.
 *
 * <p>A model that reads no other one is taken to give 10,000 rows, any other one four fifths of all rows that it reads.
 * A row is taken to have 256 bytes. Reading tables is priced by rows and bytes and computing by rows, at the list
 * prices of a warehouse in the cloud; a database on this machine costs nothing.
 *
 * @since 2.0
 */
public final class CostEstimator {

    private static final long ASSUMED_ROWS = 10_000;
    private static final long ASSUMED_BYTES_OF_A_ROW = 256;
    private static final double KEPT = 0.8;
    private static final double USD_TO_SCAN_A_ROW = 1e-9;
    private static final double USD_TO_SCAN_A_BYTE = 5e-12;
    private static final double USD_TO_COMPUTE_A_ROW = 5e-9;

    private final DependencyGraph graph;
    private final RecordedSizes recorded;
    private final Map<String, CostHint> known = new HashMap<>();

    private CostEstimator(DependencyGraph graph, RecordedSizes recorded) {
        this.graph = requireNonNull(graph, "graph");
        this.recorded = requireNonNull(recorded, "recorded");
    }

    /** Estimate every model that can be built, in the order of building; those of a circle cannot. */
    public static Map<String, CostHint> estimate(DependencyGraph graph, RecordedSizes recorded) {
        CostEstimator estimator = new CostEstimator(graph, recorded);
        Map<String, CostHint> hints = new LinkedHashMap<>();
        graph.order().forEach(model -> hints.put(model, estimator.of(model)));
        return Collections.unmodifiableMap(hints);
    }

    private CostHint of(String model) {
        List<CostHint> inputs = new ArrayList<>(2);
        for (String input : graph.dependencies(model)) {
            inputs.add(requireNonNull(known.get(input), "inputs come first"));
        }
        Optional<Size> size = recorded.find(model);
        CostHint hint = inputs.isEmpty() ? root(size) : derived(inputs, size);
        known.put(model, hint);
        return hint;
    }

    private static CostHint root(Optional<Size> size) {
        long rows = size.map(Size::rows).orElse(ASSUMED_ROWS);
        long bytes = size.map(CostEstimator::bytes).orElse(ASSUMED_ROWS * ASSUMED_BYTES_OF_A_ROW);
        return new CostHint(
                rows,
                bytes,
                rows * USD_TO_SCAN_A_ROW + bytes * USD_TO_SCAN_A_BYTE,
                size.map(CostEstimator::confidence).orElse(Confidence.LOW));
    }

    /** In floating point, so that what is huge stays huge: a table that is read on two ways counts twice. */
    private static CostHint derived(List<CostHint> inputs, Optional<Size> size) {
        double rows = 0;
        double bytes = 0;
        double cost = 0;
        Confidence confidence = size.map(CostEstimator::confidence).orElse(Confidence.MEDIUM);
        for (CostHint input : inputs) {
            rows += input.estimatedRows();
            bytes += input.estimatedBytes();
            cost += input.estimatedCostUsd();
            confidence = confidence.and(input.confidence());
        }
        long keptRows = Math.round(rows * KEPT);
        long keptBytes = Math.round(bytes * KEPT);
        return new CostHint(
                size.map(Size::rows).orElse(keptRows),
                size.map(CostEstimator::bytes).orElse(keptBytes),
                Math.min(Double.MAX_VALUE, cost + rows * USD_TO_COMPUTE_A_ROW),
                confidence);
    }

    private static long bytes(Size size) {
        return size.bytes().orElseGet(() -> Math.round((double) size.rows() * ASSUMED_BYTES_OF_A_ROW));
    }

    private static Confidence confidence(Size size) {
        return size.exact() ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
