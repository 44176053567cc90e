package dev.rocky.benchmarks.fuzz;

import dev.rocky.sql.SqlSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Feeds mutated queries, project files and contracts, one after the other, on one thread.
 *
 * <p>Each input has to be answered, with whatever diagnostics, within ten seconds. The program prints what was not, and
 * ends with exit code 1 then. It works in the root of the repository.
 */
public final class Fuzz {

    private static final int INPUTS = 1_000_000;
    private static final long SEED = 20260101;
    private static final int MOST_FAILURES = 25;
    private static final int PROGRESS = 100_000;

    private final List<FuzzTarget> targets;
    private final Watchdog watchdog = Watchdog.start();
    private final Map<String, String> failures = new LinkedHashMap<>();

    private Fuzz(List<FuzzTarget> targets) {
        this.targets = List.copyOf(targets);
    }

    /** {@code Fuzz [INPUTS] [SEED]}. */
    public static void main(String[] arguments) throws IOException {
        int inputs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : INPUTS;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        Path folder = Files.createTempDirectory("rocky-fuzz");
        boolean good;
        try {
            good = new Fuzz(targets(folder, seed)).run(inputs, seed);
        } finally {
            delete(folder);
        }
        if (!good) {
            System.exit(1);
        }
    }

    /** One of thirteen inputs is a file, because that takes longer than a query. */
    private static List<FuzzTarget> targets(Path folder, long seed) throws IOException {
        Seeds seeds = new Seeds(Path.of(""));
        List<FuzzTarget> queries = new ArrayList<>();
        for (SqlSyntax syntax : SqlSyntax.values()) {
            queries.add(new QueryTarget(syntax, seeds, seed + queries.size()));
        }
        List<FuzzTarget> files = List.of(
                new FilesTarget(folder.resolve("config"), "rocky.toml", seeds.configs(), seed),
                new FilesTarget(folder.resolve("sidecar"), "models/a.toml", seeds.sidecars(), seed),
                new ContractTarget(folder.resolve("contracts"), seeds.contracts(), seed));
        List<FuzzTarget> turns = new ArrayList<>();
        for (FuzzTarget file : files) {
            for (int i = 0; i < 2; i++) {
                turns.addAll(queries);
            }
            turns.addAll(queries.subList(0, 2));
            turns.add(file);
        }
        return turns;
    }

    private boolean run(int inputs, long seed) {
        long start = System.nanoTime();
        Map<String, Integer> fed = new LinkedHashMap<>();
        int done = 0;
        while (done < inputs && failures.size() < MOST_FAILURES) {
            FuzzTarget target = targets.get(done % targets.size());
            feed(target);
            fed.merge(target.name(), 1, Integer::sum);
            done++;
            if (done % PROGRESS == 0) {
                System.out.printf(Locale.ROOT, "%,d inputs, %,d s%n", done, secondsSince(start));
            }
        }
        fed.forEach((name, count) -> System.out.printf(Locale.ROOT, "%-20s %,9d%n", name, count));
        System.out.printf(
                Locale.ROOT,
                "%,d inputs, seed %d, %,d s: %d kinds of failures%n",
                done,
                seed,
                secondsSince(start),
                failures.size());
        return failures.isEmpty();
    }

    private static long secondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }

    // Whatever goes wrong, an error of the virtual machine too, the text that did it must be known.
    @SuppressWarnings("CatchingUnchecked")
    private void feed(FuzzTarget target) {
        String input = target.next();
        watchdog.begin(target.name(), input);
        try {
            target.feed(input);
        } catch (Exception | AssertionError | StackOverflowError e) {
            if (failures.putIfAbsent(kind(e), input) == null) {
                System.out.printf("%s has no answer to:%n%s%n%n", target.name(), input);
                e.printStackTrace(System.out);
            }
        }
    }

    /** Where it happened; the same mistake is told once. */
    private static String kind(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getName()
                + Stream.of(trace)
                        .filter(element -> element.getClassName().startsWith("dev.rocky"))
                        .findFirst();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
