package dev.rocky.compile;

/**
 * Where the time of a compilation went, in whole milliseconds.
 *
 * @since 2.0
 */
public record CompileTimings(
        long projectLoadMs,
        long semanticGraphMs,
        long typecheckMs,
        long typecheckJoinKeysMs,
        long contractsMs,
        long totalMs) {}
