package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rocky.diagnostic.ProjectException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were good before somebody hit the keyboard are read, or something is said about them. */
class MutatedFilesTest {

    private static final int CONFIGS = 500;
    private static final int SIDECARS = 500;
    private static final int CONTRACTS = 2000;

    private static final String CONFIG = """
            [state]
            backend = "local"

            [adapter.lake]
            type = "duckdb"
            path = "${A:-lake.duckdb}"

            [adapter.lake.retry]
            max_retries = 3

            [pipeline.raw]
            type = "replication"
            strategy = "incremental"
            timestamp_column = "_synced"
            metadata_columns = [{ name = "_loaded_by", type = "STRING", value = "NULL" }]

            [pipeline.raw.source]
            adapter = "lake"
            catalog = "source"
            [pipeline.raw.source.schema_pattern]
            prefix = "src__"
            separator = "__"
            components = ["client", "regions...", "connector"]

            [pipeline.raw.target]
            adapter = "lake"
            catalog_template = "{client}"
            schema_template = "stage__{connector}"

            [[pipeline.raw.table_overrides]]
            match.table = "orders"
            strategy = "full_refresh"

            [pipeline.build]
            type = "transformation"
            models = "models/**"
            depends_on = ["raw"]
            target = { adapter = "lake" }

            [pipeline.build.schedule]
            cron = "0 5 * * *"

            [mask]
            pii = "hash"
            """;

    private static final String SIDECAR = """
            name = "loans"
            depends_on = ["b"]
            intent = "One row per loan"
            tags = { team = "library" }

            [strategy]
            type = "time_interval"
            time_column = "day"
            granularity = "day"
            lookback = 2

            [target]
            catalog = "lib"
            schema = "marts"
            table = "loans"

            [[sources]]
            catalog = "c"
            schema = "s"
            table = "t"
            columns = [{ name = "a", type = "Decimal(1,2)" }]

            [[tests]]
            type = "accepted_values"
            column = "a"
            values = ["x", "y"]

            [[test]]
            name = "one row"
            given = [{ ref = "b", rows = [{ a = 1 }] }]
            expect = { rows = [{ a = 1 }] }

            [freshness]
            max_lag_seconds = 60
            """;

    private static final String CONTRACT = """
            [[columns]]
            name = "loan_id"
            type = "Int64"
            nullable = false
            description = "The number"

            [[columns]]
            name = "fee"
            type = "Decimal(12,2)"

            [rules]
            required = ["loan_id"]
            protected = ["member_id"]
            no_new_nullable = true
            """;

    @TempDir
    Path folder;

    @Test
    void a_mutated_config_is_a_project_or_problems() {
        TestProject project = TestProject.ofModels(folder).model("loans", "");
        feed(CONFIG, CONFIGS, text -> answers(project.file("rocky.toml", text)));
    }

    @Test
    void a_mutated_sidecar_is_a_project_or_problems() {
        TestProject project = TestProject.ofModels(folder);
        feed(SIDECAR, SIDECARS, text -> answers(project.model("loans", text)));
    }

    @Test
    void a_mutated_contract_is_a_contract_or_problems() {
        TestProject project = TestProject.empty(folder);
        feed(CONTRACT, CONTRACTS, text -> {
            project.file("loans.contract.toml", text);
            try {
                assertThat(new FileProjectReader().readContracts(folder)).containsOnlyKeys("loans");
            } catch (ProjectException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        });
    }

    private static void feed(String good, int count, Consumer<String> reader) {
        MutatedText texts = new MutatedText(20260101, good);
        for (int i = 0; i < count; i++) {
            String text = texts.next();
            assertThatCode(() -> reader.accept(text)).as(text).doesNotThrowAnyException();
        }
    }

    /** What cannot be read is not judged to be valid either. */
    private static void answers(TestProject project) {
        boolean valid = project.validate().valid();
        try {
            project.read();
        } catch (ProjectException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(valid).isFalse();
        }
    }
}
