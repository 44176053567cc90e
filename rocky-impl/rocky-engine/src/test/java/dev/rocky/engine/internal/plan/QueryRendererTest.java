package dev.rocky.engine.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.ProjectBuilder;
import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Materialization.Ephemeral;
import dev.rocky.sql.dialect.DuckDbDialect;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class QueryRendererTest {

    @Test
    void a_bare_name_becomes_the_models_table_and_nothing_else_changes() {
        assertThat(render("""
                        -- orders, and "orders" in a comment
                        SELECT o.id, 'orders' AS source   -- FROM orders
                        FROM  orders   o
                        WHERE id IN (SELECT id FROM orders)
                        """)).isEqualTo("""
                        -- orders, and "orders" in a comment
                        SELECT o.id, 'orders' AS source   -- FROM orders
                        FROM  shop.staging.orders   o
                        WHERE id IN (SELECT id FROM shop.staging.orders)""");
    }

    @Test
    void a_table_of_another_name_keeps_the_name_that_the_query_uses() {
        assertThat(render("SELECT people.id FROM people JOIN orders USING (id)"))
                .isEqualTo(
                        "SELECT people.id FROM shop.staging.people_v2 AS \"people\" JOIN shop.staging.orders USING (id)");
        assertThat(render("SELECT p.id FROM people AS p")).isEqualTo("SELECT p.id FROM shop.staging.people_v2 AS p");
        assertThat(render("TABLE people")).isEqualTo("TABLE shop.staging.people_v2");
    }

    @Test
    void common_tables_shadow_models_and_qualified_names_are_somebody_elses() {
        assertThat(render("WITH orders AS (SELECT 1 AS id) SELECT * FROM orders"))
                .isEqualTo("WITH orders AS (SELECT 1 AS id) SELECT * FROM orders");
        assertThat(render("SELECT * FROM raw.orders")).isEqualTo("SELECT * FROM raw.orders");
    }

    @Test
    void a_model_that_reads_its_own_name_means_a_table_outside() {
        assertThat(render("SELECT * FROM reader")).isEqualTo("SELECT * FROM reader");
    }

    @Test
    void ephemeral_models_are_put_in_front_each_once_and_behind_what_it_reads() {
        assertThat(render("SELECT * FROM big_orders JOIN paid_orders USING (id)"))
                .isEqualTo("""
                        WITH paid_orders AS (
                        SELECT * FROM shop.staging.orders WHERE paid -- all of it
                        ),
                        big_orders AS (
                        SELECT * FROM paid_orders WHERE amount > 100
                        )
                        SELECT * FROM big_orders JOIN paid_orders USING (id)""");
    }

    @Test
    void ephemeral_models_join_the_common_tables_that_are_there() {
        assertThat(render("WITH RECURSIVE ids AS (SELECT id FROM paid_orders) SELECT * FROM ids"))
                .isEqualTo("""
                        WITH RECURSIVE paid_orders AS (
                        SELECT * FROM shop.staging.orders WHERE paid -- all of it
                        ),
                        ids AS (SELECT id FROM paid_orders) SELECT * FROM ids""");
    }

    @Test
    void an_ephemeral_model_whose_name_the_query_uses_for_something_else_gets_another_name() {
        assertThat(render(
                        "SELECT paid_orders.id FROM paid_orders, (WITH paid_orders AS (SELECT 1) FROM paid_orders) x"))
                .isEqualTo("""
                        WITH rocky_paid_orders AS (
                        SELECT * FROM shop.staging.orders WHERE paid -- all of it
                        )
                        SELECT paid_orders.id FROM rocky_paid_orders AS "paid_orders",\
                         (WITH paid_orders AS (SELECT 1) FROM paid_orders) x""");
    }

    @Test
    void a_place_in_what_is_sent_leads_back_to_what_was_written() {
        String query = "SELECT people.nme\nFROM people, paid_orders";
        CompiledProject compiled = compile(query);
        RenderedQuery rendered = new QueryRenderer(compiled, new DuckDbDialect())
                .render(compiled.model("reader").orElseThrow());

        int sent = rendered.sql().indexOf("nme");

        assertThat(rendered.names().originalOffset(sent)).isEqualTo(query.indexOf("nme"));
    }

    private static String render(String query) {
        CompiledProject compiled = compile(query);
        return new QueryRenderer(compiled, new DuckDbDialect())
                .render(compiled.model("reader").orElseThrow())
                .sql();
    }

    private static CompiledProject compile(String query) {
        UnaryOperator<ProjectBuilder> models = project -> project.model(
                        "orders", m -> m.sql("SELECT 1 AS id").schema("staging"))
                .model("people", m -> m.sql("SELECT 1 AS id").schema("staging").table("people_v2"))
                .model(
                        "paid_orders",
                        m -> m.sql("SELECT * FROM orders WHERE paid -- all of it\n;")
                                .materialize(new Ephemeral()))
                .model(
                        "big_orders",
                        m -> m.sql("SELECT * FROM paid_orders WHERE amount > 100")
                                .materialize(new Ephemeral()))
                .model("reader", m -> m.sql(query));
        return ProjectCompiler.compile(
                models.apply(Rocky.project("shop")
                                .adapter(AdapterConfig.of("duckdb", Map.of()))
                                .defaultTarget("shop", "main"))
                        .build(),
                CompileOptions.DEFAULT);
    }
}
