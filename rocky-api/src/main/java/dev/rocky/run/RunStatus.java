package dev.rocky.run;

import dev.rocky.json.Spelled;

/**
 * How a run ended.
 *
 * @since 2.0
 */
public enum RunStatus implements Spelled {
    /** Everything that was asked for is built. */
    SUCCESS("Success"),
    /** Something is built, something is not. */
    PARTIAL_FAILURE("PartialFailure"),
    /** Nothing is built. */
    FAILURE("Failure"),
    /** The same work was already done. */
    SKIPPED_IDEMPOTENT("SkippedIdempotent"),
    /** The same work is under way. */
    SKIPPED_IN_FLIGHT("SkippedInFlight");

    private final String spelling;

    RunStatus(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
