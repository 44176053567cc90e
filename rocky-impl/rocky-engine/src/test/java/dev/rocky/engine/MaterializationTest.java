package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.ProjectBuilder;
import dev.rocky.model.Materialization.Ephemeral;
import dev.rocky.model.Materialization.FullRefresh;
import dev.rocky.model.Materialization.Incremental;
import dev.rocky.model.Materialization.Merge;
import dev.rocky.model.Materialization.View;
import dev.rocky.run.Materialized;
import dev.rocky.run.RunResult;
import dev.rocky.run.RunStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterializationTest {

    @TempDir
    Path folder;

    @Test
    void a_full_refresh_replaces_the_table() {
        Shop shop = Shop.in(folder);
        UnaryOperator<ProjectBuilder> models =
                project -> project.model("totals", m -> m.sql("SELECT SUM(amount) AS total FROM raw.orders"));
        shop.run(models);
        shop.execute("DELETE FROM raw.orders WHERE id = 2");

        RunResult second = shop.run(models);

        assertThat(second.status()).isEqualTo(RunStatus.SUCCESS);
        assertThat(shop.rows("FROM main.totals")).isEqualTo("15.25");
    }

    @Test
    void an_incremental_model_takes_only_what_is_new() {
        Shop shop = Shop.in(folder);
        shop.run(MaterializationTest::incremental);
        shop.execute("INSERT INTO raw.orders VALUES (4, 'cy', 7, '2026-01-04 08:00:00.000001')");

        RunResult second = shop.run(MaterializationTest::incremental);
        RunResult third = shop.run(MaterializationTest::incremental);

        assertThat(rows(second)).contains(1L);
        assertThat(second.materializations().get(0).metadata().watermark())
                .contains(Instant.parse("2026-01-04T08:00:00.000001Z"));
        assertThat(rows(third)).contains(0L);
        assertThat(shop.rows("SELECT id FROM main.stg_orders ORDER BY id")).isEqualTo("1\n2\n3\n4");
    }

    @Test
    void a_model_that_was_fully_refreshed_in_between_loads_no_row_twice() {
        Shop shop = Shop.in(folder);
        shop.run(MaterializationTest::incremental);
        shop.execute("INSERT INTO raw.orders VALUES (4, 'cy', 7, '2026-01-04 08:00:00')");
        shop.run(project -> project.model(
                "stg_orders",
                m -> m.sql("SELECT id, amount, updated_at FROM raw.orders").materialize(new FullRefresh())));

        shop.run(MaterializationTest::incremental);

        assertThat(shop.rows("SELECT id, COUNT(*) FROM main.stg_orders GROUP BY id HAVING COUNT(*) > 1"))
                .isEmpty();
    }

    @Test
    void a_new_column_of_an_incremental_model_is_added_and_reported() {
        Shop shop = Shop.in(folder);
        shop.run(MaterializationTest::incremental);
        shop.execute("INSERT INTO raw.orders VALUES (4, 'cy', 7, '2026-01-04 08:00:00')");

        RunResult second = shop.run(project -> project.model(
                "stg_orders",
                m -> m.sql("SELECT customer, id, amount, updated_at FROM raw.orders")
                        .materialize(new Incremental("updated_at"))));

        assertThat(second.drift().actionsTaken())
                .containsExactly(new RunResult.DriftAction(
                        "main.stg_orders", "add_columns", "added column 'customer' (VARCHAR)"));
        assertThat(shop.rows("SELECT id, customer FROM main.stg_orders ORDER BY id"))
                .isEqualTo("1 null\n2 null\n3 null\n4 cy");
    }

    @Test
    void a_merge_updates_what_is_there_and_inserts_the_rest() {
        Shop shop = Shop.in(folder);
        UnaryOperator<ProjectBuilder> models = project -> project.model(
                "customers",
                m -> m.sql("SELECT customer, SUM(amount) AS spent FROM raw.orders GROUP BY customer")
                        .materialize(new Merge(List.of("customer"), Optional.empty())));
        shop.run(models);
        shop.execute("INSERT INTO raw.orders VALUES (4, 'ada', 100, '2026-01-04'), (5, 'cy', 1, '2026-01-05')");
        shop.execute("INSERT INTO main.customers VALUES ('gone', 3)");

        shop.run(models);

        assertThat(shop.rows("FROM main.customers ORDER BY customer"))
                .isEqualTo("ada 115.25\nbo 20.50\ncy 1.00\ngone 3.00");
    }

    @Test
    void a_view_follows_its_source_and_gives_way_to_a_table() {
        Shop shop = Shop.in(folder);
        shop.run(project ->
                project.model("recent", m -> m.sql("SELECT id FROM raw.orders").materialize(new View())));
        shop.execute("DELETE FROM raw.orders WHERE id < 3");
        assertThat(shop.rows("FROM main.recent")).isEqualTo("3");

        RunResult asTable = shop.run(project -> project.model("recent", m -> m.sql("SELECT id FROM raw.orders")));
        RunResult asViewAgain = shop.run(project ->
                project.model("recent", m -> m.sql("SELECT id FROM raw.orders").materialize(new View())));

        assertThat(asTable.succeeded()).isTrue();
        assertThat(asViewAgain.succeeded()).isTrue();
    }

    @Test
    void an_ephemeral_model_lives_in_its_readers_alone() {
        Shop shop = Shop.in(folder);
        RunResult result = shop.run(project -> project.model(
                        "paid",
                        m -> m.sql("SELECT * FROM raw.orders WHERE amount > 6 -- not the small ones\n;")
                                .materialize(new Ephemeral()))
                .model(
                        "rich",
                        m -> m.sql("SELECT paid.id FROM paid WHERE amount > 15").materialize(new Ephemeral()))
                .model("report", m -> m.sql("""
                                WITH ids AS (SELECT id FROM rich)
                                SELECT (SELECT COUNT(*) FROM paid) AS paid, (SELECT MAX(id) FROM ids) AS rich
                                """)));

        assertThat(result.succeeded()).isTrue();
        assertThat(shop.rows("FROM main.report")).isEqualTo("2 2");
        assertThat(shop.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'"))
                .isEqualTo("report");
    }

    @Test
    void models_find_each_other_across_schemas_and_under_other_table_names() {
        Shop shop = Shop.in(folder);
        RunResult result = shop.run(project -> project.model(
                        "stg_orders",
                        m -> m.sql("SELECT * FROM raw.orders").schema("staging").table("orders_v2"))
                .model(
                        "by_customer",
                        m -> m.sql("SELECT stg_orders.customer, COUNT(*) AS n FROM stg_orders GROUP BY ALL")
                                .schema("marts"))
                .model(
                        "top",
                        m -> m.sql("SELECT customer FROM by_customer b WHERE n = (SELECT MAX(n) FROM by_customer)")
                                .schema("reports")));

        assertThat(result.errors()).isEmpty();
        assertThat(shop.rows("FROM reports.top")).isEqualTo("ada");
    }

    @Test
    void who_reads_a_models_table_by_its_own_name_waits_for_the_model() {
        Shop shop = Shop.in(folder);
        RunResult result = shop.run(project -> project.model("a_reader", m -> m.sql("SELECT * FROM staging.orders"))
                .model(
                        "z_orders",
                        m -> m.sql("SELECT * FROM raw.orders").schema("staging").table("orders")));

        assertThat(result.errors()).isEmpty();
        assertThat(result.materializations())
                .extracting(each -> each.assetKey().get(2))
                .containsExactly("orders", "a_reader");
    }

    private static ProjectBuilder incremental(ProjectBuilder project) {
        return project.model(
                "stg_orders",
                m -> m.sql("SELECT id, amount, updated_at FROM raw.orders").materialize(new Incremental("updated_at")));
    }

    private static Optional<Long> rows(RunResult result) {
        return result.materializations().stream().findFirst().flatMap(Materialized::rowsCopied);
    }
}
