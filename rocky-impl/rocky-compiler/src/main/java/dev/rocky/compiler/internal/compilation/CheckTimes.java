package dev.rocky.compiler.internal.compilation;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Where the time of the checks went, in nanoseconds of all threads together. */
final class CheckTimes {

    private final LongAdder comparisons = new LongAdder();
    private final LongAdder contracts = new LongAdder();

    <T> T comparisons(Supplier<T> check) {
        long start = System.nanoTime();
        T result = check.get();
        comparisons.add(System.nanoTime() - start);
        return result;
    }

    <T> T contracts(Supplier<T> check) {
        long start = System.nanoTime();
        T result = check.get();
        contracts.add(System.nanoTime() - start);
        return result;
    }

    long comparisons() {
        return comparisons.sum();
    }

    long contracts() {
        return contracts.sum();
    }
}
