package com.example;

import static dev.rocky.dsl.Dsl.INT64;
import static dev.rocky.dsl.Dsl.duckdb;
import static dev.rocky.dsl.Dsl.merge;
import static dev.rocky.dsl.Dsl.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.IncrementalCompiler;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.event.RockyEvent;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import dev.rocky.plan.Plan;
import dev.rocky.run.Cancellation;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;
import dev.rocky.source.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pieces that the embedding guide shows. */
class EmbeddingGuideTest {

    private final List<String> said = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void builds_a_project_in_java() {
        Project project = Rocky.project("shop")
                .directory(folder)
                .defaultTarget("", "marts")
                .adapter(duckdb(Path.of("shop.duckdb")))
                .model("customers", m -> m
                        .sql("SELECT 7 AS customer_id, 'Ada' AS name")
                        .materialize(merge("customer_id"))
                        .contract(c -> c.requiredNonNull("customer_id", INT64)))
                .model("names", m -> m
                        .sql("SELECT name FROM customers")
                        .materialize(view())
                        .table("customer_names"))
                .build();

        assertEquals("marts.customer_names", project.models().get("names").target().toString());
    }

    @Test
    void opens_a_project_from_files() throws IOException {
        Path config = shop();
        try (Rocky rocky = Rocky.open(config)) {
            RunResult result = rocky.run(Select.models("orders"));
            log(result.status().toString());
        }
        assertEquals(List.of("SUCCESS"), said);

        ProjectFiles files = ProjectFiles.of(config)
                .statePath(folder.resolve("state"))
                .environment(Map.of("SHOP_DATABASE", "other.duckdb"));
        try (Rocky rocky = Rocky.open(files)) {
            assertTrue(rocky.run(Select.all()).succeeded());
        }
        assertTrue(Files.exists(folder.resolve("other.duckdb")));
    }

    @Test
    void reports_everything_that_is_wrong_with_the_files() throws IOException {
        Path config = shop();
        Files.writeString(config, "[adapter]\ntype = duckdb");

        try (Rocky rocky = Rocky.open(config)) {
            rocky.run(Select.all());
        } catch (ProjectException e) {
            for (Diagnostic problem : e.problems()) {
                log(problem.code() + " " + problem.message());
            }
        }
        assertEquals(1, said.size());
    }

    @Test
    void compiles_and_plans_without_running() throws IOException {
        try (Rocky rocky = Rocky.open(shop())) {
            CompiledProject compiled = rocky.compile();
            for (Diagnostic diagnostic : compiled.diagnostics()) {
                log(diagnostic.toString());
            }
            boolean fine = !compiled.hasErrors();

            Plan plan = rocky.plan(RunOptions.of(Select.all()));
            plan.statements().forEach(statement -> log(statement.sql()));
            assertTrue(fine);

            RunOptions since = RunOptions.of(Select.all()).variables(Map.of("since", "2026-01-01"));
            rocky.compile(CompileOptions.DEFAULT.variables(since.variables()));
            assertTrue(rocky.run(since).succeeded());
        }
        assertFalse(said.isEmpty());
    }

    @Test
    void compiles_again_and_again() throws IOException {
        try (Rocky rocky = Rocky.open(shop())) {
            Project project = rocky.project();
            Model model = project.models().values().iterator().next();
            Model changedModel = model.toBuilder().sql("SELECT 1 AS other").build();

            IncrementalCompiler compiler = rocky.incrementalCompiler(CompileOptions.DEFAULT);
            CompiledProject before = compiler.compile(project);
            CompiledProject after = compiler.compile(project.with(changedModel));

            assertTrue(before.model(model.name()).orElseThrow().column("other").isEmpty());
            assertTrue(after.model(model.name()).orElseThrow().column("other").isPresent());
        }
    }

    @Test
    void listens_to_what_happens() throws IOException {
        try (Rocky rocky = Rocky.open(shop())) {
            try (Rocky.Subscription subscription = rocky.listen(event -> {
                switch (event) {
                    case RockyEvent.MaterializationCompleted built ->
                        log(built.model() + ": " + built.result().durationMs() + " ms");
                    case RockyEvent.MaterializationFailed failed ->
                        log(failed.model() + ": " + failed.error().message());
                    default -> {}
                }
            })) {
                rocky.run(Select.all());
            }
        }
        assertEquals(2, said.size());
    }

    @Test
    void ends_a_run_early() throws IOException {
        try (Rocky rocky = Rocky.open(shop())) {
            Cancellation cancellation = Cancellation.create();
            try (Rocky.Subscription subscription = rocky.listen(event -> {
                if (event instanceof RockyEvent.MaterializationCompleted) {
                    cancellation.cancel();
                }
            })) {
                RunResult result = rocky.run(RunOptions.of(Select.all()).cancellation(cancellation));
                assertTrue(result.interrupted());
            }
        }
    }

    @Test
    void says_what_failed() throws IOException {
        Path config = shop();
        Files.writeString(folder.resolve("models/orders.sql"), "SELECT CAST('x' AS INTEGER) AS amount");

        try (Rocky rocky = Rocky.open(config)) {
            RunResult result = rocky.run(Select.all());
            result.errors().forEach(error -> log(error.assetKey().getLast() + ": " + error.error()));
            result.contained().forEach(model -> log(model.model() + " waits for " + model.blockedBy()));
        }
        assertTrue(said.get(0).startsWith("orders: models/orders.sql:1:"), said.get(0));
        assertEquals("revenue waits for [orders]", said.get(1));
    }

    @Test
    void uses_the_warehouse_directly() throws IOException {
        try (Rocky rocky = Rocky.open(shop())) {
            rocky.execute("default", "CREATE TABLE notes (text VARCHAR); INSERT INTO notes VALUES ('hello')");
            rocky.query("default", "SELECT text FROM notes").rows().forEach(row -> log(row.toString()));
        }
        assertEquals(List.of("[hello]"), said);
    }

    @Test
    void a_closed_project_stays_closed() throws IOException {
        Rocky rocky = Rocky.open(shop());
        rocky.close();
        assertThrows(IllegalStateException.class, () -> rocky.query("default", "SELECT 1"));
    }

    @Test
    void the_smallest_program_works() {
        Smallest.main(new String[0]);
    }

    private void log(String line) {
        said.add(line);
    }

    private Path shop() throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("models/_defaults.toml"), "[target]\ncatalog = ''\nschema = 'main'\n");
        Files.writeString(folder.resolve("models/orders.sql"), "SELECT 20 AS amount UNION ALL SELECT 15");
        Files.writeString(folder.resolve("models/orders.toml"), "");
        Files.writeString(folder.resolve("models/revenue.sql"), "SELECT SUM(amount) AS revenue FROM orders");
        Files.writeString(folder.resolve("models/revenue.toml"), "");
        return Files.writeString(folder.resolve("rocky.toml"), """
                [adapter]
                type = "duckdb"
                path = "${SHOP_DATABASE:-shop.duckdb}"

                [pipeline.shop]
                type = "transformation"

                [pipeline.shop.target]
                adapter = "default"

                [pipeline.shop.execution]
                concurrency = 1
                """);
    }
}
