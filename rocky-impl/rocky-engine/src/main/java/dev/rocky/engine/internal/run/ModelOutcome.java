package dev.rocky.engine.internal.run;

import dev.rocky.run.Materialized;
import dev.rocky.run.RunResult;
import java.util.List;

/** What came of a model. */
sealed interface ModelOutcome {

    /**
     * It is built.
     *
     * @param drift what had to be changed about its table
     */
    record Built(Materialized result, List<RunResult.DriftAction> drift) implements ModelOutcome {
        public Built {
            drift = List.copyOf(drift);
        }
    }

    /** It could not be built; its table is as it was. */
    record Failed(RunResult.TableError error, long durationMs) implements ModelOutcome {}

    /** Something that it reads could not be built. */
    record Blocked(RunResult.Contained reason) implements ModelOutcome {}
}
