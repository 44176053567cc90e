package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * How a pipeline's work is spread and when it gives up.
 *
 * @param concurrency how many tables are worked on at once, from 1; empty to let the engine adapt
 * @param failFast whether the first failure stops everything
 * @param errorRateAbortPct the percentage of failed tables that stops everything; 0 for never
 * @param tableRetries how often a failed table is tried again; 0 for never
 * @since 2.0
 */
public record Execution(OptionalInt concurrency, boolean failFast, int errorRateAbortPct, int tableRetries) {

    /** Adaptive concurrency, no early stop below half of the tables failing, one retry. */
    public static final Execution DEFAULT = new Execution(OptionalInt.empty(), false, 50, 1);

    public Execution {
        requireNonNull(concurrency, "concurrency");
        if (concurrency.isPresent() && concurrency.getAsInt() < 1) {
            throw new IllegalArgumentException("concurrency starts at 1, found " + concurrency.getAsInt());
        }
    }

    /** The same with a fixed number of tables at once. */
    public Execution concurrency(int tables) {
        return new Execution(OptionalInt.of(tables), failFast, errorRateAbortPct, tableRetries);
    }
}
