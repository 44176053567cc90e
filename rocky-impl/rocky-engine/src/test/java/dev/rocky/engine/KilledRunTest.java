package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.ProjectBuilder;
import dev.rocky.Rocky;
import dev.rocky.event.RockyEvent;
import dev.rocky.model.Materialization.Incremental;
import dev.rocky.model.Materialization.Merge;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own that are killed while they work. */
class KilledRunTest {

    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    @Test
    void a_killed_run_leaves_whole_tables_and_the_next_one_loads_no_row_twice() throws Exception {
        Shop shop = Shop.in(folder);
        for (int round = 1; round <= ROUNDS; round++) {
            shop.execute(
                    "INSERT INTO raw.orders SELECT " + round + " * 1000 + i, 'c' || (i % 7), i, TIMESTAMP '2026-02-01'"
                            + " + INTERVAL " + round + " DAY + INTERVAL (i) SECOND FROM range(500) r(i)");
            killAfter(round);
        }

        RunResult result = shop.run(KilledRunTest::models);

        assertThat(result.errors()).isEmpty();
        assertThat(shop.rows("SELECT COUNT(*), COUNT(DISTINCT id) FROM main.stg_orders"))
                .isEqualTo(shop.rows("SELECT COUNT(*), COUNT(DISTINCT id) FROM raw.orders"));
        assertThat(shop.rows("SELECT customer, n FROM main.customers ORDER BY ALL"))
                .isEqualTo(shop.rows("SELECT customer, COUNT(*) FROM raw.orders GROUP BY customer ORDER BY ALL"));
        assertThat(shop.rows("SELECT n FROM main.totals")).isEqualTo(shop.rows("SELECT COUNT(*) FROM raw.orders"));
    }

    /** Lets a run announce its events on standard output and kills it behind the one of that number. */
    private void killAfter(int events) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path").replace(File.pathSeparatorChar, ':'),
                        KilledRunTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int seen = 0; seen < events && output.readLine() != null; seen++) {
                // The next line is the next event.
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    static ProjectBuilder models(ProjectBuilder project) {
        return project.model(
                        "stg_orders",
                        m -> m.sql("SELECT id, customer, updated_at FROM raw.orders")
                                .materialize(new Incremental("updated_at")))
                .model(
                        "customers",
                        m -> m.sql("SELECT customer, COUNT(*) AS n FROM stg_orders GROUP BY customer")
                                .materialize(new Merge(List.of("customer"), Optional.empty())))
                .model("totals", m -> m.sql("SELECT COUNT(*) AS n FROM stg_orders"));
    }

    /** What the process does. */
    public static void main(String[] arguments) {
        try (Rocky rocky = models(Shop.at(Path.of(arguments[0])).project()).open()) {
            rocky.listen(event -> {
                if (!(event instanceof RockyEvent.RunFinished)) {
                    System.out.println(event.getClass().getSimpleName());
                }
            });
            rocky.run(Select.all());
        }
    }
}
