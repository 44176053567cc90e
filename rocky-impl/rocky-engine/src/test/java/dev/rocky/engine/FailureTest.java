package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rocky.ProjectBuilder;
import dev.rocky.Rocky;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.event.RockyEvent;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Execution;
import dev.rocky.model.Governance;
import dev.rocky.model.Materialization;
import dev.rocky.model.ModelBody;
import dev.rocky.model.Pipeline;
import dev.rocky.model.TimeGrain;
import dev.rocky.run.FailureKind;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.run.RunStatus;
import dev.rocky.run.Select;
import dev.rocky.source.Origin;
import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

    @TempDir
    Path folder;

    @Test
    void a_failed_model_holds_back_its_readers_and_nobody_else() {
        Shop shop = Shop.in(folder);

        RunResult result = shop.run(FailureTest::oneBrokenBranch);

        assertThat(result.status()).isEqualTo(RunStatus.PARTIAL_FAILURE);
        assertThat(result.materializations())
                .extracting(each -> each.assetKey().get(2))
                .containsExactly("fine", "reads_fine");
        assertThat(result.contained())
                .extracting(RunResult.Contained::model, RunResult.Contained::blockedBy)
                .containsExactly(tuple("reads_broken", List.of("broken")), tuple("reads_both", List.of("broken")));
        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.error()).contains("not_there");
            assertThat(error.failureKind()).isEqualTo(FailureKind.NOT_FOUND);
        });
    }

    @Test
    void an_error_of_the_warehouse_points_into_the_users_file() {
        Shop shop = Shop.in(folder);
        String query = "-- what customers spend\nSELECT id,\n       no_such_function(amount)\nFROM stg";
        SourceLocation start = new SourceLocation("models/spend.sql", 3, 1);
        ModelBody body = new ModelBody.Sql(query, Origin.of(SourceSpan.at(start)));

        RunResult result = shop.run(project -> project.model(
                        "stg", m -> m.sql("SELECT id, amount FROM raw.orders").schema("a_schema_with_a_long_name"))
                .model("spend", m -> m.body(body)));

        RunResult.TableError error = result.errors().get(0);
        assertThat(error.span()).map(SourceSpan::toString).contains("models/spend.sql:5:8");
        assertThat(error.span().orElseThrow().endColumn()).isEqualTo(24);
        assertThat(error.error()).startsWith("models/spend.sql:5:8: ").contains("no_such_function");
    }

    @Test
    void a_failed_model_leaves_its_table_as_it_was() {
        Shop shop = Shop.in(folder);
        shop.run(project -> project.model("numbers", m -> m.sql("SELECT 1 AS n")));

        RunResult result = shop.run(project ->
                project.model("numbers", m -> m.sql("SELECT CAST(customer AS INTEGER) AS n FROM raw.orders")));

        assertThat(result.status()).isEqualTo(RunStatus.FAILURE);
        assertThat(shop.rows("FROM main.numbers")).isEqualTo("1");
    }

    @Test
    void with_fail_fast_nothing_new_starts_after_the_first_failure() {
        Shop shop = Shop.in(folder);

        RunResult result = shop.run(project -> oneBrokenBranch(project).pipeline(oneByOneAndNoFurther()));

        assertThat(result.materializations()).isEmpty();
        assertThat(result.errors()).hasSize(1);
    }

    @Test
    void a_project_with_errors_is_refused_before_anything_is_written() {
        Shop shop = Shop.in(folder);
        UnaryOperator<ProjectBuilder> models = project ->
                project.model("bad", m -> m.sql("SELECT FROM WHERE")).model("good", m -> m.sql("SELECT 1 AS one"));

        RunResult refused = shop.run(models);
        RunResult chosen = shop.run(models, RunOptions.of(Select.models("good")));

        assertThat(refused.status()).isEqualTo(RunStatus.FAILURE);
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.assetKey()).containsExactly("bad");
            assertThat(error.error()).startsWith("[E100] ");
            assertThat(error.failureKind()).isEqualTo(FailureKind.COMPILE_ERROR);
        });
        assertThat(chosen.status()).isEqualTo(RunStatus.SUCCESS);
    }

    @Test
    void a_materialization_that_cannot_be_built_is_refused_before_anything_is_written() {
        Shop shop = Shop.in(folder);

        assertThatThrownBy(() -> shop.run(project -> project.model("good", m -> m.sql("SELECT 1 AS one"))
                        .model(
                                "hourly",
                                m -> m.sql("SELECT now() AS t")
                                        .materialize(new Materialization.Microbatch("t", TimeGrain.HOUR)))))
                .isInstanceOf(RockyException.class)
                .hasMessageContaining("'hourly'")
                .hasMessageContaining("microbatch");
        assertThat(shop.rows("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'main'"))
                .isEqualTo("0");
    }

    @Test
    void a_cancelled_run_builds_nothing_new_and_says_so() {
        Shop shop = Shop.in(folder);
        RunOptions options = RunOptions.of(Select.all());
        try (Rocky rocky = shop.project()
                .model("first", m -> m.sql("SELECT 1 AS one"))
                .model("second", m -> m.sql("SELECT * FROM first"))
                .open()) {
            rocky.listen(event -> {
                if (event instanceof RockyEvent.MaterializationCompleted) {
                    options.cancellation().cancel();
                }
            });

            RunResult result = rocky.run(options);

            assertThat(result.interrupted()).isTrue();
            assertThat(result.status()).isEqualTo(RunStatus.PARTIAL_FAILURE);
            assertThat(result.materializations()).hasSize(1);
            assertThat(rocky.history(Optional.empty()).runs().get(0).status()).isEqualTo("PartialFailure");
        }
    }

    @Test
    void a_listener_that_throws_does_not_disturb_the_run() {
        Shop shop = Shop.in(folder);
        try (Rocky rocky =
                shop.project().model("one", m -> m.sql("SELECT 1 AS n")).open()) {
            rocky.listen(event -> {
                throw new IllegalStateException("a broken listener");
            });

            assertThat(rocky.run(Select.all()).succeeded()).isTrue();
        }
    }

    @Test
    void an_unknown_model_is_named_with_the_one_that_was_meant() {
        Shop shop = Shop.in(folder);

        assertThatThrownBy(() -> shop.run(
                        project -> project.model("orders", m -> m.sql("SELECT 1 AS n")),
                        RunOptions.of(Select.models("order"))))
                .isInstanceOfSatisfying(RockyException.class, e -> {
                    assertThat(e).hasMessage("there is no model 'order'");
                    assertThat(e.help()).contains("did you mean 'orders'?");
                });
    }

    private static ProjectBuilder oneBrokenBranch(ProjectBuilder project) {
        return project.model("broken", m -> m.sql("SELECT amount FROM raw.not_there"))
                .model("fine", m -> m.sql("SELECT id FROM raw.orders"))
                .model("reads_broken", m -> m.sql("SELECT * FROM broken"))
                .model("reads_both", m -> m.sql("SELECT * FROM reads_broken, fine"))
                .model("reads_fine", m -> m.sql("SELECT * FROM fine"));
    }

    private static Pipeline oneByOneAndNoFurther() {
        return new Pipeline.Transformation(
                "all",
                Pipeline.Transformation.DEFAULT_MODEL_FILES,
                List.of(),
                AdapterConfig.DEFAULT_NAME,
                Governance.NONE,
                new Execution(OptionalInt.of(1), true, 50, 1),
                List.of(),
                Origin.none());
    }
}
