package dev.rocky.engine;

import static java.util.stream.Collectors.joining;

import dev.rocky.ProjectBuilder;
import dev.rocky.Rocky;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small shop in a DuckDB file, for tests to build models on. */
final class Shop {

    static final String ORDERS = """
            CREATE SCHEMA IF NOT EXISTS raw;
            CREATE TABLE raw.orders (id INTEGER, customer VARCHAR, amount DECIMAL(10, 2), updated_at TIMESTAMP);
            INSERT INTO raw.orders VALUES
                (1, 'ada', 10.00, '2026-01-01 08:00:00'),
                (2, 'bo', 20.50, '2026-01-02 08:00:00'),
                (3, 'ada', 5.25, '2026-01-03 08:00:00');
            """;

    private final Path folder;

    private Shop(Path folder) {
        this.folder = folder;
    }

    /** A shop with three orders. */
    static Shop in(Path folder) {
        Shop shop = new Shop(folder);
        shop.execute(ORDERS);
        return shop;
    }

    /** The shop that is there already. */
    static Shop at(Path folder) {
        return new Shop(folder);
    }

    ProjectBuilder project() {
        return Rocky.project("shop")
                .directory(folder)
                .adapter(AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Text("shop.duckdb"))));
    }

    /** Opens the project, runs everything and closes it again, as a process would. */
    RunResult run(UnaryOperator<ProjectBuilder> models) {
        return run(models, RunOptions.of(Select.all()));
    }

    RunResult run(UnaryOperator<ProjectBuilder> models, RunOptions options) {
        try (Rocky rocky = models.apply(project()).open()) {
            return rocky.run(options);
        }
    }

    void execute(String sql) {
        try (Rocky rocky = project().open()) {
            rocky.execute(AdapterConfig.DEFAULT_NAME, sql);
        }
    }

    /** The rows of a query, one a line, values with blanks between them. */
    String rows(String sql) {
        try (Rocky rocky = project().open()) {
            return rocky.query(AdapterConfig.DEFAULT_NAME, sql).rows().stream()
                    .map(row -> row.stream().map(String::valueOf).collect(joining(" ")))
                    .collect(joining("\n"));
        }
    }
}
