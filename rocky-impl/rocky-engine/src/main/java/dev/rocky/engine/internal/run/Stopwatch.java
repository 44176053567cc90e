package dev.rocky.engine.internal.run;

import dev.rocky.run.RunResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts statements and collects their times and those of tables. Safe for use by several threads. */
final class Stopwatch {

    private final List<Long> queries = new ArrayList<>();
    private final List<Long> tables = new ArrayList<>();

    synchronized void statement(long millis) {
        queries.add(millis);
    }

    synchronized void table(long millis) {
        tables.add(millis);
    }

    synchronized RunResult.Metrics metrics(int processed, int failed) {
        Collections.sort(queries);
        Collections.sort(tables);
        double errorRate = processed + failed == 0 ? 0 : 100.0 * failed / (processed + failed);
        return new RunResult.Metrics(
                processed,
                failed,
                Math.round(errorRate * 10) / 10.0,
                queries.size(),
                0,
                0,
                0,
                percentile(tables, 50),
                percentile(tables, 95),
                percentile(tables, 100),
                percentile(queries, 50),
                percentile(queries, 95),
                percentile(queries, 100));
    }

    private static long percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(percent * (sorted.size() - 1) / 100);
    }
}
