/**
 * The front door of Rocky.
 *
 * <p>{@link dev.rocky.Rocky} opens a project, whether it was written in files or built by a Java program with
 * {@link dev.rocky.ProjectBuilder}, and then compiles, plans and runs it:
 *
 * {@snippet :
 * try (Rocky rocky = Rocky.project("shop")
 *         .adapter(duckdb(Path.of("shop.duckdb")))
 *         .model("stg_orders", m -> m
 *                 .sql("SELECT id, customer_id, amount, updated_at FROM raw.orders")
 *                 .materialize(incremental("updated_at")))
 *         .model("customer_revenue", m -> m
 *                 .sql("SELECT customer_id, SUM(amount) AS revenue FROM stg_orders GROUP BY customer_id"))
 *         .open()) {
 *
 *     rocky.compile().diagnostics().forEach(System.err::println);
 *     RunResult result = rocky.run(Select.all());
 * }
 * }
 *
 * <p>The phases are values: a {@link dev.rocky.model.Project} becomes a
 * {@link dev.rocky.compile.CompiledProject}, that a {@link dev.rocky.plan.Plan}, and running it gives a
 * {@link dev.rocky.run.RunResult}. While the engine works it publishes {@link dev.rocky.event.RockyEvent}s.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky;

import org.jspecify.annotations.NullMarked;
