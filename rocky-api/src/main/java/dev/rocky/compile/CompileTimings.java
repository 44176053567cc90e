package dev.rocky.compile;

import java.time.Duration;

/**
 * Where the time of a compilation went, in whole milliseconds.
 *
 * @param projectLoadMs reading the files of the project; 0 where that was not a part of it
 * @param semanticGraphMs parsing the queries and finding out which model reads which
 * @param typecheckMs types, nullability and origins of columns
 * @param typecheckJoinKeysMs holding the types of compared columns against each other
 * @param contractsMs holding contracts against the columns of models
 * @since 2.0
 */
public record CompileTimings(
        long projectLoadMs,
        long semanticGraphMs,
        long typecheckMs,
        long typecheckJoinKeysMs,
        long contractsMs,
        long totalMs) {

    /** The same after the files of the project were read in this time. */
    public CompileTimings afterLoading(Duration load) {
        return new CompileTimings(
                projectLoadMs + load.toMillis(),
                semanticGraphMs,
                typecheckMs,
                typecheckJoinKeysMs,
                contractsMs,
                totalMs + load.toMillis());
    }
}
