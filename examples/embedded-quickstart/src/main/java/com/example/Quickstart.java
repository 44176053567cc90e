package com.example;

import static dev.rocky.dsl.Dsl.INT64;
import static dev.rocky.dsl.Dsl.duckdb;
import static dev.rocky.dsl.Dsl.incremental;

import dev.rocky.Rocky;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** Builds two tables in a DuckDB file, twice: the second time only the new order is loaded. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        run(Path.of(arguments.length > 0 ? arguments[0] : ""), System.out);
    }

    static void run(Path folder, PrintStream out) {
        try (Rocky rocky = Rocky.project("shop")
                .directory(folder)
                .adapter(duckdb(Path.of("shop.duckdb")))
                .model("stg_orders", m -> m
                        .sql("SELECT id, customer_id, amount, updated_at FROM raw.orders")
                        .materialize(incremental("updated_at"))
                        .freshness(Duration.ofDays(1)))
                .model("customer_revenue", m -> m
                        .sql("""
                            SELECT customer_id, SUM(amount) AS revenue
                            FROM stg_orders
                            GROUP BY customer_id
                            """)
                        .contract(c -> c.required("customer_id", INT64)))
                .open()) {

            rocky.execute("default", """
                CREATE SCHEMA raw;
                CREATE TABLE raw.orders (id BIGINT, customer_id BIGINT, amount DECIMAL(10, 2), updated_at TIMESTAMP);
                INSERT INTO raw.orders VALUES (1, 7, 20.00, '2026-01-01'), (2, 8, 35.50, '2026-01-02');
                """);

            rocky.compile().diagnostics().forEach(out::println);
            print(rocky.run(Select.all()), out);

            rocky.execute("default", "INSERT INTO raw.orders VALUES (3, 7, 4.50, '2026-01-03')");
            print(rocky.run(Select.all()), out);

            rocky.query("default", "FROM customer_revenue ORDER BY customer_id").rows().forEach(out::println);
        }
    }

    private static void print(RunResult result, PrintStream out) {
        out.println(result.status());
        result.materializations().forEach(table -> out.println("  "
                + table.assetKey().get(2) + ": " + table.rowsCopied().orElse(0L) + " rows, "
                + table.metadata().strategy()));
        result.errors().forEach(error -> out.println("  " + error.error()));
    }
}
