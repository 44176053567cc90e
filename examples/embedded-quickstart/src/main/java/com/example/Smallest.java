package com.example;

import static dev.rocky.dsl.Dsl.duckdb;

import dev.rocky.Rocky;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;

/** Builds two tables in a database in memory. */
public final class Smallest {

    public static void main(String[] arguments) {
        try (Rocky rocky = Rocky.project("shop")
                .adapter(duckdb())
                .model("orders", m -> m.sql("SELECT 'Ada' AS name, 20 AS amount UNION ALL SELECT 'Alan', 15"))
                .model("revenue", m -> m.sql("SELECT name, SUM(amount) AS revenue FROM orders GROUP BY name"))
                .open()) {
            rocky.compile().diagnostics().forEach(System.out::println);
            RunResult result = rocky.run(Select.all());
            System.out.println(result.status());
            rocky.query("default", "FROM revenue ORDER BY name").rows().forEach(System.out::println);
        }
    }
}
