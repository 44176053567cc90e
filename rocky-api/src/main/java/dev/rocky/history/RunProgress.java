package dev.rocky.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * How far a run has come, finished or not.
 *
 * @param totalTables how many tables it set out to build
 * @param tables the tables that it is done with, in the order of the plan
 * @since 2.0
 */
public record RunProgress(String runId, Instant startedAt, int totalTables, List<TableProgress> tables) {

    public RunProgress {
        requireNonNull(runId, "runId");
        requireNonNull(startedAt, "startedAt");
        tables = List.copyOf(tables);
    }
}
