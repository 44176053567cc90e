package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.run.Select;
import dev.rocky.type.Column;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSchemasTest {

    private static final String ORDERS =
            "CREATE SCHEMA raw; CREATE TABLE raw.orders (id BIGINT NOT NULL, note VARCHAR)";

    @TempDir
    Path folder;

    private ProjectFolder project() {
        return ProjectFolder.in(folder).model("copy", "SELECT * FROM raw.orders");
    }

    private static List<String> columns(Rocky rocky) {
        return columns(rocky, CompileOptions.DEFAULT);
    }

    private static List<String> columns(Rocky rocky, CompileOptions options) {
        return rocky.compile(options).model("copy").orElseThrow().columns().stream()
                .map(Column::name)
                .toList();
    }

    private void execute(String sql) {
        try (Rocky other = Rocky.project("other")
                .directory(folder)
                .adapter(AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Text("shop.duckdb"))))
                .open()) {
            other.execute(AdapterConfig.DEFAULT_NAME, sql);
        }
    }

    @Test
    void the_database_itself_is_read_and_read_again_when_it_has_changed() {
        try (Rocky rocky = project().open()) {
            assertThat(columns(rocky)).isEmpty();
            assertThat(folder.resolve("shop.duckdb")).doesNotExist();

            execute(ORDERS);
            assertThat(columns(rocky)).containsExactly("id", "note");

            execute("ALTER TABLE raw.orders ADD COLUMN paid BOOLEAN");
            assertThat(columns(rocky)).containsExactly("id", "note", "paid");
        }
    }

    @Test
    void a_contract_is_held_to_what_the_database_says_of_nulls() {
        execute(ORDERS);
        try (Rocky rocky = project()
                .model("promise", "SELECT id, note FROM raw.orders")
                .with("models/promise.contract.toml", """
                        [[columns]]
                        name = "id"
                        nullable = false

                        [[columns]]
                        name = "note"
                        nullable = false
                        """)
                .open()) {
            assertThat(rocky.compile().diagnosticsOf("promise"))
                    .extracting(problem -> problem.code() + " " + problem.message())
                    .singleElement()
                    .asString()
                    .startsWith("E012 column 'note'");
        }
    }

    @Test
    void a_database_that_is_open_here_is_asked_as_it_stands() {
        try (Rocky rocky = project().open()) {
            rocky.execute("default", ORDERS);

            assertThat(columns(rocky)).containsExactly("id", "note");
        }
    }

    @Test
    void while_somebody_else_writes_what_the_last_run_saw_has_to_do() {
        execute(ORDERS);
        try (Rocky rocky = project().open()) {
            rocky.run(Select.all());
        }
        try (Rocky writer = Rocky.project("writer")
                        .directory(folder)
                        .adapter(AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Text("shop.duckdb"))))
                        .open();
                Rocky rocky = project().open()) {
            writer.execute(AdapterConfig.DEFAULT_NAME, "ALTER TABLE raw.orders ADD COLUMN paid BOOLEAN");

            assertThat(columns(rocky)).containsExactly("id", "note");
            assertThat(columns(rocky, CompileOptions.DEFAULT.cacheTtl(Duration.ZERO)))
                    .isEmpty();
        }
    }

    @Test
    void looking_leaves_no_trace() throws Exception {
        execute(ORDERS);
        byte[] before = Files.readAllBytes(folder.resolve("shop.duckdb"));
        try (Rocky rocky = project().open()) {
            columns(rocky);
        }

        assertThat(Files.readAllBytes(folder.resolve("shop.duckdb"))).isEqualTo(before);
        assertThat(folder.resolve("models/.rocky-state.redb")).doesNotExist();
    }

    @Test
    void a_seed_can_say_what_the_tables_will_be() throws Exception {
        Path seed = Files.writeString(folder.resolve("seed.sql"), ORDERS);
        try (Rocky rocky = project().open()) {
            assertThat(columns(rocky, CompileOptions.DEFAULT.sources(rocky.seedSchemas(seed))))
                    .containsExactly("id", "note");
        }
    }
}
