package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.AdapterKind;
import dev.rocky.model.ConfigValue;
import dev.rocky.model.DeclaredFunction;
import dev.rocky.model.Execution;
import dev.rocky.model.Governance;
import dev.rocky.model.ImportedProject;
import dev.rocky.model.Masking;
import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.StateConfig;
import dev.rocky.model.Target;
import dev.rocky.model.TargetDialect;
import dev.rocky.source.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReadingTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_configuration_is_a_project() {
        Project project = read("");
        assertThat(project.name()).isEqualTo(folder.getFileName().toString());
        assertThat(project.directory()).isEqualTo(folder.toAbsolutePath().normalize());
        assertThat(project.adapters()).isEmpty();
        assertThat(project.pipelines()).isEmpty();
        assertThat(project.state()).isEqualTo(StateConfig.LOCAL);
    }

    @Test
    void what_a_project_asks_of_its_models_is_read() {
        Project project = read("""
                [mask]
                pii = "hash"
                secret = "redact"
                [mask.dev]
                pii = "none"
                [classifications]
                allow_unmasked = ["public"]
                [freshness]
                expected_lag_seconds = 3600
                [portability]
                target_dialect = "snowflake"
                allow = ["NVL"]
                [imports.sales]
                path = "../sales"
                snapshot = "sales.json"
                pin = "*"
                [functions.margin]
                parameters = ["DECIMAL(18,2)", "ANY"]
                returns = "DOUBLE"
                [functions.share]
                parameters = ["BIGINT"]
                returns = "DOUBLE"
                kind = "aggregate"
                nullable = false
                """);
        assertThat(project.rules())
                .isEqualTo(new ProjectRules(
                        new Masking(
                                Map.of("pii", Masking.Strategy.HASH, "secret", Masking.Strategy.REDACT),
                                Map.of("dev", Map.of("pii", Masking.Strategy.NONE)),
                                List.of("public")),
                        OptionalLong.of(3600),
                        new ProjectRules.Portability(Optional.of(TargetDialect.SNOWFLAKE), List.of("NVL")),
                        Map.of(
                                "sales",
                                new ImportedProject(
                                        "../sales", "sales.json", Optional.empty(), Optional.of("*"), Origin.none())),
                        List.of(
                                DeclaredFunction.scalar("margin", List.of("DECIMAL(18,2)", "ANY"), "DOUBLE"),
                                new DeclaredFunction(
                                        "share",
                                        List.of("BIGINT"),
                                        "DOUBLE",
                                        DeclaredFunction.Kind.AGGREGATE,
                                        false,
                                        Origin.none())),
                        Map.of()));
        assertThat(read("").rules()).isEqualTo(ProjectRules.NONE);
    }

    @Test
    void adapters_keep_their_order_their_options_and_their_secrets() {
        Project project = read("""
                [adapter.lake]
                type = "databricks"
                host = "lake.example.com"
                token = "s3cret"
                timeout_secs = 60
                [adapter.lake.retry]
                backoff_multiplier = 1.5
                jitter = false
                [adapter.lake.extra]
                labels = ["a", "b"]
                private_token = "s3cret"
                [adapter.ft]
                type = "fivetran"
                kind = "discovery"
                api_key = "s3cret"
                """);
        assertThat(project.adapters().keySet()).containsExactly("lake", "ft");
        assertThat(project.adapters().get("lake"))
                .isEqualTo(new AdapterConfig(
                        "lake",
                        "databricks",
                        Optional.empty(),
                        Map.of(
                                "host", new ConfigValue.Text("lake.example.com"),
                                "token", new ConfigValue.Secret("s3cret"),
                                "timeout_secs", new ConfigValue.Whole(60),
                                "retry",
                                        new ConfigValue.Table(Map.of(
                                                "backoff_multiplier", new ConfigValue.Fraction(1.5),
                                                "jitter", new ConfigValue.Flag(false))),
                                "extra",
                                        new ConfigValue.Table(Map.of(
                                                "labels",
                                                        new ConfigValue.Items(List.of(
                                                                new ConfigValue.Text("a"), new ConfigValue.Text("b"))),
                                                "private_token", new ConfigValue.Secret("s3cret")))),
                        Origin.none()));
        AdapterConfig fivetran = project.adapters().get("ft");
        assertThat(fivetran).extracting(AdapterConfig::kind).isEqualTo(Optional.of(AdapterKind.DISCOVERY));
        assertThat(project.toString()).doesNotContain("s3cret");
    }

    @Test
    void a_flat_adapter_and_a_flat_pipeline_are_called_default() {
        Project project = read("""
                [adapter]
                type = "duckdb"
                [pipeline]
                type = "transformation"
                target = {}
                """);
        assertThat(project.adapters().keySet()).containsExactly("default");
        assertThat(project.pipelines().keySet()).containsExactly("default");
    }

    @Test
    void a_named_table_beside_a_flat_adapter_is_an_unknown_key_of_it() {
        assertThat(problems("[adapter]\ntype = \"duckdb\"\n[adapter.second]\ntype = \"duckdb\"\n"))
                .containsExactly("E104 rocky.toml:3:10 [adapter.default] has no key 'second'");
    }

    @Test
    void the_plural_names_work_but_are_never_flat() {
        Project project = read("""
                [adapters.a]
                type = "duckdb"
                [pipelines.b]
                type = "transformation"
                target = {}
                [hooks.on_pipeline_error]
                command = "page"
                [roles.reader]
                """);
        assertThat(project.adapters().keySet()).containsExactly("a");
        assertThat(project.pipelines().keySet()).containsExactly("b");
        assertThat(problems("[adapters]\ntype = \"duckdb\"\n"))
                .containsExactly("E105 rocky.toml:2:8 'type' must be a table, found \"duckdb\"");
    }

    @Test
    void a_key_and_its_other_name_cannot_both_be_set() {
        assertThat(problems("[adapter.a]\ntype = \"duckdb\"\n[adapters.b]\ntype = \"duckdb\"\n"))
                .containsExactly(
                        "E113 rocky.toml:3:2 'adapter' and 'adapters' are two names of one key," + " and both are set");
    }

    @Test
    void a_replication_pipeline_is_read_with_its_defaults() {
        Project project = read("""
                [adapter]
                type = "duckdb"
                [pipeline.landing]
                source = { schema_pattern = { prefix = "in__", separator = "__", components = ["carrier"] } }
                target = { catalog_template = "depot", schema_template = "clean__{carrier}" }
                """);
        assertThat(project.pipelines().get("landing"))
                .isEqualTo(new Pipeline.Replication(
                        "landing",
                        "incremental",
                        "_fivetran_synced",
                        List.of(),
                        "default",
                        Optional.empty(),
                        new Pipeline.SchemaPattern("in__", "__", List.of("carrier")),
                        Optional.of("default"),
                        "default",
                        "depot",
                        "clean__{carrier}",
                        Optional.empty(),
                        Governance.NONE,
                        Execution.DEFAULT,
                        List.of(),
                        Origin.none()));
    }

    @Test
    void a_replication_pipeline_is_read_with_all_its_keys() {
        Project project = read("""
                [adapter.lake]
                type = "databricks"
                [adapter.ft]
                type = "fivetran"
                kind = "discovery"
                [pipeline.parcels]
                strategy = "full_refresh"
                timestamp_column = "changed"
                depends_on = ["files"]
                metadata_columns = [{ name = "_tenant", type = "STRING", value = "'{tenant}'" }]
                [pipeline.parcels.source]
                adapter = "lake"
                catalog = "landing"
                discovery = { adapter = "ft" }
                schema_pattern = { prefix = "src__", separator = "__", components = ["tenant", "sites...", "app"] }
                [pipeline.parcels.target]
                adapter = "lake"
                catalog_template = "{tenant}_hub"
                schema_template = "raw_{sites}_{app}"
                separator = "_"
                [pipeline.parcels.target.governance]
                auto_create_catalogs = true
                tag_prefix = "hub_"
                tags = { owner = "data" }
                grants = [{ principal = "analysts", permissions = ["USE CATALOG", "BROWSE"] }]
                schema_grants = [{ principal = "loaders", permissions = ["MODIFY"] }]
                isolation = { enabled = true, workspace_ids = [{ id = 41, binding_type = "READ_ONLY" }, { id = 42 }] }
                [pipeline.parcels.execution]
                concurrency = 12
                fail_fast = true
                error_rate_abort_pct = 0
                table_retries = 3
                [pipeline.files]
                type = "load"
                source_dir = "in"
                target = { adapter = "lake", catalog = "c", schema = "s" }
                """);
        assertThat(project.pipelines().get("parcels"))
                .isEqualTo(new Pipeline.Replication(
                        "parcels",
                        "full_refresh",
                        "changed",
                        List.of(new Pipeline.MetadataColumn("_tenant", "STRING", "'{tenant}'")),
                        "lake",
                        Optional.of("landing"),
                        new Pipeline.SchemaPattern("src__", "__", List.of("tenant", "sites...", "app")),
                        Optional.of("ft"),
                        "lake",
                        "{tenant}_hub",
                        "raw_{sites}_{app}",
                        Optional.of("_"),
                        new Governance(
                                true,
                                false,
                                Optional.of("hub_"),
                                Map.of("owner", "data"),
                                List.of(new Governance.Grant("analysts", List.of("USE CATALOG", "BROWSE"))),
                                List.of(new Governance.Grant("loaders", List.of("MODIFY"))),
                                new Governance.Isolation(
                                        true,
                                        List.of(
                                                new Governance.WorkspaceBinding(41, Governance.BindingType.READ_ONLY),
                                                new Governance.WorkspaceBinding(
                                                        42, Governance.BindingType.READ_WRITE)))),
                        new Execution(OptionalInt.of(12), true, 0, 3),
                        List.of("files"),
                        Origin.none()));
    }

    @Test
    void nobody_finds_sources_where_several_adapters_could() {
        Project project = read("""
                [adapter.default]
                type = "duckdb"
                [adapter.other]
                type = "duckdb"
                [pipeline.p]
                source = { schema_pattern = { prefix = "", separator = "_", components = ["a"] } }
                target = { catalog_template = "c", schema_template = "s" }
                """);
        assertThat(project.pipelines().get("p"))
                .isInstanceOfSatisfying(
                        Pipeline.Replication.class,
                        pipeline -> assertThat(pipeline.discoveryAdapter()).isEmpty());
    }

    @Test
    void the_other_pipelines_are_read() {
        Project project = read("""
                [adapter.local]
                type = "duckdb"
                [pipeline.files]
                type = "load"
                source_dir = "inbox/"
                format = "json_lines"
                options = { truncate_first = true, csv_delimiter = ";" }
                target = { adapter = "local", catalog = "library", schema = "raw" }
                [pipeline.marts]
                type = "transformation"
                depends_on = ["files"]
                target = { adapter = "local", governance = { auto_create_schemas = true } }
                execution = { concurrency = "Adaptive" }
                [pipeline.history]
                type = "snapshot"
                unique_key = ["member_id"]
                updated_at = "changed_at"
                invalidate_hard_deletes = true
                source = { catalog = "library", schema = "raw", table = "members" }
                target = { catalog = "library", schema = "history", table = "members_scd" }
                execution = { concurrency = 0 }
                [pipeline.audit]
                type = "quality"
                target = { adapter = "local" }
                tables = [{ catalog = "library", schema = "marts" }, { catalog = "l", schema = "m", table = "t" }]
                checks = { enabled = true }
                """);
        assertThat(project.pipelines().values())
                .containsExactly(
                        new Pipeline.Load(
                                "files",
                                "inbox/",
                                Optional.of(Pipeline.FileFormat.JSON_LINES),
                                "local",
                                "library",
                                "raw",
                                Optional.empty(),
                                new Pipeline.LoadOptions(10_000, true, true, ";", true),
                                Governance.NONE,
                                Execution.DEFAULT,
                                List.of(),
                                Origin.none()),
                        new Pipeline.Transformation(
                                "marts",
                                "models/**",
                                List.of(),
                                "local",
                                Governance.NONE.autoCreateSchemas(true),
                                Execution.DEFAULT,
                                List.of("files"),
                                Origin.none()),
                        new Pipeline.Snapshot(
                                "history",
                                List.of("member_id"),
                                "changed_at",
                                true,
                                "default",
                                new Target("library", "raw", "members"),
                                "default",
                                new Target("library", "history", "members_scd"),
                                Governance.NONE,
                                Execution.DEFAULT.concurrency(1),
                                List.of(),
                                Origin.none()),
                        new Pipeline.Quality(
                                "audit",
                                List.of(
                                        new Pipeline.CheckedTable("library", "marts", Optional.empty()),
                                        new Pipeline.CheckedTable("l", "m", Optional.of("t"))),
                                "local",
                                Execution.DEFAULT,
                                List.of(),
                                Origin.none()));
    }

    @Test
    void a_pipeline_without_a_type_copies_tables_and_an_unknown_type_is_a_mistake() {
        assertThat(problems("[pipeline.p]\ntype = 5\n"))
                .containsExactly(
                        "E107 rocky.toml:1:1 [pipeline.p] has no 'target', which is required",
                        "E107 rocky.toml:1:1 [pipeline.p] has no 'source', which is required");
        assertThat(problems("[pipeline.p]\ntype = \"transform\"\n"))
                .containsExactly("E105 rocky.toml:2:8 'type' must be one of \"replication\", \"transformation\","
                        + " \"quality\", \"snapshot\", \"load\", found \"transform\"");
    }

    @Test
    void a_quality_pipeline_needs_checks_and_a_load_knows_its_formats() {
        assertThat(problems("[pipeline.q]\ntype = \"quality\"\ntarget = {}\n"))
                .containsExactly("E107 rocky.toml:1:1 [pipeline.q] has no 'checks', which is required");
        assertThat(problems("""
                        [pipeline.l]
                        type = "load"
                        source_dir = "in"
                        format = "jsonl"
                        target = { catalog = "c", schema = "s" }
                        """))
                .containsExactly("E105 rocky.toml:4:10 'format' must be one of \"csv\", \"parquet\", \"json_lines\","
                        + " found \"jsonl\"");
    }

    @Test
    void a_quoted_concurrency_is_a_mistake() {
        assertThat(problems(TestProject.TRANSFORMATION + "execution = { concurrency = \"4\" }\n"))
                .containsExactly("E105 rocky.toml:7:29 'concurrency' must be \"adaptive\" or a whole number that is not"
                        + " negative, found \"4\"");
    }

    @Test
    void the_backend_of_the_state_is_read_and_its_place_is_given() {
        TestProject project = TestProject.of(folder, "[state]\nbackend = \"tiered\"\ns3_bucket = \"b\"\n");
        Path state = folder.resolve("elsewhere");
        assertThat(new FileProjectReader()
                        .read(project.files().statePath(state))
                        .state())
                .isEqualTo(new StateConfig(StateConfig.Backend.TIERED, Optional.of(state)));
    }

    @Test
    void adapters_and_pipelines_know_where_they_are_written() {
        Project project = read("""
                [adapter]
                type = "duckdb"
                path = "a.duckdb"

                [pipeline.build]
                type = "transformation"
                [pipeline.build.target]
                adapter = "default"
                """);
        Origin adapter = project.adapters().values().iterator().next().origin();
        Origin pipeline = project.pipelines().values().iterator().next().origin();
        assertThat(adapter.location()).map(Object::toString).contains("rocky.toml:1:1");
        assertThat(adapter.spanOf("path")).map(Object::toString).contains("rocky.toml:3:8");
        assertThat(pipeline.location()).map(Object::toString).contains("rocky.toml:5:1");
        assertThat(pipeline.spanOf("target.adapter")).map(Object::toString).contains("rocky.toml:8:11");
        assertThat(project.origin().spanOf("adapter.type"))
                .map(Object::toString)
                .contains("rocky.toml:2:8");
    }

    @Test
    void every_mistake_is_reported_at_once() {
        assertThat(problems("""
                        [adapter]
                        type = "duckdb"
                        hosst = "x"
                        timeout_secs = "60"

                        [pipeline.p]
                        type = "transformation"

                        [state]
                        backend = "s4"
                        retention = { applies_to = ["history", "lineages"] }

                        [budgets]
                        """))
                .containsExactly(
                        "E104 rocky.toml:3:1 [adapter.default] has no key 'hosst'",
                        "E105 rocky.toml:4:16 'timeout_secs' must be a whole number that is not negative, found \"60\"",
                        "E107 rocky.toml:6:1 [pipeline.p] has no 'target', which is required",
                        "E105 rocky.toml:10:11 'backend' must be one of \"local\", \"s3\", \"gcs\", \"valkey\","
                                + " \"tiered\", found \"s4\"",
                        "E105 rocky.toml:11:40 'applies_to[1]' must be one of \"history\", \"lineage\", \"audit\","
                                + " found \"lineages\"",
                        "E104 rocky.toml:13:2 'rocky.toml' has no key 'budgets'");
    }

    @Test
    void a_missing_configuration_is_reported_without_a_place() {
        TestProject project = TestProject.empty(folder);
        assertThat(project.problems())
                .containsExactly("E101 - there is no configuration '%s'".formatted(project.path("rocky.toml")));
        assertThat(project.found().get(0).suggestion().orElseThrow()).contains("rocky init", "--config");
    }

    private Project read(String config) {
        return TestProject.of(folder, config).read();
    }

    private List<String> problems(String config) {
        return TestProject.of(folder, config).problems();
    }
}
