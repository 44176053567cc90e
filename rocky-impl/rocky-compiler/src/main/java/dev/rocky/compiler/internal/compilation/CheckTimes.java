package dev.rocky.compiler.internal.compilation;

import java.util.function.Supplier;

/** Where the time of the checks went. Not safe for use by several threads. */
final class CheckTimes {

    private static final long MILLISECOND = 1_000_000;

    private long comparisons;
    private long contracts;

    <T> T comparisons(Supplier<T> check) {
        long start = System.nanoTime();
        T result = check.get();
        comparisons += System.nanoTime() - start;
        return result;
    }

    <T> T contracts(Supplier<T> check) {
        long start = System.nanoTime();
        T result = check.get();
        contracts += System.nanoTime() - start;
        return result;
    }

    long comparisonsMs() {
        return comparisons / MILLISECOND;
    }

    long contractsMs() {
        return contracts / MILLISECOND;
    }
}
