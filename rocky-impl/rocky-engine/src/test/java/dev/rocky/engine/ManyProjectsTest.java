package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyProjectsTest {

    @TempDir
    Path folder;

    @Test
    void two_projects_are_compiled_and_run_at_once_from_eight_threads() throws Exception {
        Shop first = Shop.in(Files.createDirectory(folder.resolve("first")));
        Shop second = Shop.in(Files.createDirectory(folder.resolve("second")));
        try (Rocky one = first.project()
                        .model("stg", m -> m.sql("SELECT * FROM raw.orders"))
                        .model("total", m -> m.sql("SELECT COUNT(*) AS n FROM stg"))
                        .open();
                Rocky two = second.project()
                        .model("stg", m -> m.sql("SELECT * FROM raw.orders WHERE id > 1"))
                        .model("total", m -> m.sql("SELECT COUNT(*) AS n FROM stg"))
                        .open();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<RunResult>> runs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Rocky rocky = i % 2 == 0 ? one : two;
                runs.add(threads.submit(() -> {
                    assertThat(rocky.compile().hasErrors()).isFalse();
                    return rocky.run(Select.all());
                }));
            }
            for (Future<RunResult> run : runs) {
                assertThat(run.get().errors()).isEmpty();
            }
            assertThat(one.query("default", "FROM main.total").rows().get(0)).containsExactly(3L);
            assertThat(two.query("default", "FROM main.total").rows().get(0)).containsExactly(2L);
            assertThat(one.history(Optional.empty()).count()).isEqualTo(8);
        }
    }
}
