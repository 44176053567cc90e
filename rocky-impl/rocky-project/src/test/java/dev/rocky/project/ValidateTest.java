package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.validate.ValidationReport;
import dev.rocky.validate.ValidationReport.AdapterStatus;
import dev.rocky.validate.ValidationReport.Message;
import dev.rocky.validate.ValidationReport.ModelsStatus;
import dev.rocky.validate.ValidationReport.PipelineStatus;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {

    private static final String REPLICATION = """
            [adapter.default]
            type = "duckdb"
            [adapter.other]
            type = "duckdb"
            [pipeline.copy]
            strategy = "%s"
            [pipeline.copy.source]
            adapter = "%s"
            discovery = { adapter = "%s" }
            schema_pattern = { prefix = "p", separator = "_", components = ["%s"] }
            [pipeline.copy.target]
            adapter = "%s"
            catalog_template = "lake"
            schema_template = "s_{a}"
            """;

    @TempDir
    Path folder;

    @Test
    void a_healthy_project_is_reported_in_order() {
        ValidationReport report = TestProject.ofModels(folder)
                .model("a", "")
                .model("b", "depends_on = [\"a\"]")
                .file("models/b.contract.toml", "")
                .validate();
        assertThat(report.valid()).isTrue();
        assertThat(report.adapters()).containsExactly(new AdapterStatus("default", "duckdb", true));
        assertThat(report.pipelines()).containsExactly(new PipelineStatus("build", "transformation", "", "", "", true));
        assertThat(report.models()).isEqualTo(new ModelsStatus(true, 2, true));
        assertThat(report.messages())
                .extracting(message -> message.severity().spelling() + " " + message.code() + " " + message.message())
                .containsExactly(
                        "ok V001 'rocky.toml' is valid",
                        "ok V010 adapter.default: duckdb",
                        "ok V020 pipeline.build: transformation, models/**",
                        "ok V030 2 models read",
                        "ok V031 2 models, no circle among them",
                        "lint L008 the model 'b' has the contract 'models/b.contract.toml'");
        assertThat(report.messages().get(0).file()).contains("rocky.toml");
    }

    @Test
    void adapters_and_pipelines_are_reported_in_the_order_of_their_names() {
        ValidationReport report = TestProject.of(folder, """
                        [adapter.z]
                        type = "duckdb"
                        [adapter.default]
                        type = "duckdb"
                        [pipeline.two]
                        type = "transformation"
                        target = {}
                        [pipeline.one]
                        type = "load"
                        source_dir = "in"
                        target = { catalog = "c", schema = "s" }
                        """).validate();
        assertThat(report.adapters()).extracting(AdapterStatus::name).containsExactly("default", "z");
        assertThat(report.pipelines()).extracting(PipelineStatus::name).containsExactly("one", "two");
    }

    @Test
    void v001_nothing_else_is_judged_where_the_configuration_cannot_be_read() {
        TestProject project = TestProject.of(folder, "[adapter]\ntype = \"duckdb\"\nhosst = 1\n[statee]\n")
                .file("models/broken.sql", "");
        ValidationReport report = project.validate();
        assertThat(report.valid()).isFalse();
        assertThat(report.adapters()).isEmpty();
        assertThat(report.models()).isEqualTo(new ModelsStatus(false, 0, false));
        assertThat(report.messages())
                .extracting(message -> message.code() + " " + message.message())
                .containsExactly(
                        "V001 [adapter.default] has no key 'hosst' at rocky.toml:3:1; write 'host'",
                        "V001 'rocky.toml' has no key 'statee' at rocky.toml:4:2; write 'state'");
        assertThat(report.messages()).extracting(Message::file).containsOnly(Optional.of("rocky.toml"));
        assertThat(project.places("V001")).containsExactly("rocky.toml:3:1", "rocky.toml:4:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = | 'rocky.toml' is no valid TOML (Unexpected end of input, expected a value) at rocky.toml:1:4",
                "[state]⏎backend = \"${NOPE}\" | the environment variable 'NOPE' is not set at rocky.toml:2:12;"
                        + " set it, or write a default: ${NOPE:-text}",
            })
    void v001_carries_the_cause_and_its_place(String config, String message) {
        assertThat(TestProject.of(folder, config.replace('⏎', '\n')).findings("V001"))
                .containsExactly("error - " + message);
    }

    @Test
    void v001_a_missing_configuration_is_an_error_unless_it_may_be_missing() {
        TestProject project = TestProject.empty(folder).model("a", "target = { catalog = \"c\", schema = \"s\" }");
        assertThat(project.findings("V001"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding).startsWith("error - there is no configuration"));
        ValidationReport report =
                new FileProjectReader().validate(project.files().configOptional());
        assertThat(report.valid()).isTrue();
        assertThat(report.models()).isEqualTo(new ModelsStatus(true, 1, true));
    }

    @Test
    void v010_and_v020_an_empty_configuration_can_run_nothing() {
        TestProject project = TestProject.of(folder, "");
        assertThat(project.findings("V010"))
                .containsExactly("warn adapter no adapters are defined, so nothing can be run");
        assertThat(project.findings("V020"))
                .containsExactly("warn pipeline no pipelines are defined, so nothing can be run");
        assertThat(project.validate().valid()).isTrue();
        assertThat(project.validate().models()).isEqualTo(new ModelsStatus(false, 0, false));
    }

    @Test
    void v011_to_v013_databricks_needs_a_host_a_path_and_a_login() {
        TestProject project = TestProject.of(folder, "[adapter.lake]\ntype = \"databricks\"\nhost = \"\"\n");
        assertThat(project.findings("V010")).isEmpty();
        assertThat(project.findings("V011")).containsExactly("warn adapter.lake.host adapter.lake: 'host' is missing");
        assertThat(project.places("V011")).containsExactly("rocky.toml:3:8");
        assertThat(project.findings("V012"))
                .containsExactly("warn adapter.lake.http_path adapter.lake: 'http_path' is missing");
        assertThat(project.findings("V013"))
                .containsExactly("warn adapter.lake adapter.lake: neither 'token' nor 'client_id' and 'client_secret'"
                        + " say how to log in");
        assertThat(project.validate().adapters()).extracting(AdapterStatus::ok).containsExactly(false);
        assertThat(project.validate().valid()).isTrue();
        project.file(
                "rocky.toml", "[adapter.lake]\ntype = \"databricks\"\nhost = \"h\"\nhttp_path = \"p\"\ntoken = \"\"\n");
        assertThat(project.findings("V010")).containsExactly("ok - adapter.lake: databricks");
        assertThat(project.findings("V013")).as("an empty token is there").isEmpty();
    }

    @Test
    void v014_to_v016_fivetran_needs_its_keys_and_a_destination() {
        TestProject project = TestProject.of(folder, "[adapter.ft]\ntype = \"fivetran\"\nkind = \"discovery\"\n");
        assertThat(project.findings("V014"))
                .containsExactly("warn adapter.ft.api_key adapter.ft: 'api_key' is missing");
        assertThat(project.findings("V015"))
                .containsExactly("warn adapter.ft.api_secret adapter.ft: 'api_secret' is missing");
        assertThat(project.findings("V016"))
                .containsExactly("warn adapter.ft.destination_id adapter.ft: 'destination_id' is missing");
        assertThat(project.findings("V010")).containsExactly("ok - adapter.ft: fivetran");
    }

    @Test
    void v017_an_unknown_type_of_adapter_is_an_error() {
        TestProject project = TestProject.of(folder, "[adapter]\ntype = \"duckbd\"\n");
        assertThat(project.findings("V017"))
                .containsExactly("error adapter.default.type adapter.default: the type 'duckbd' is not known; did you"
                        + " mean 'duckdb'? The types are duckdb, databricks, snowflake, bigquery, trino, fivetran,"
                        + " airbyte, iceberg, manual");
        assertThat(project.places("V017")).containsExactly("rocky.toml:2:8");
        assertThat(project.problems()).as("it opens all the same").isEmpty();
    }

    @Test
    void v020_and_v021_a_pipeline_that_copies_is_summed_up() {
        TestProject project =
                TestProject.of(folder, REPLICATION.formatted("merge_", "default", "other", "a...", "other"));
        assertThat(project.findings("V020")).containsExactly("ok - pipeline.copy: replication, merge_ into lake.s_{a}");
        assertThat(project.findings("V021")).containsExactly("ok - pipeline.copy: schema pattern is valid");
        assertThat(project.validate().pipelines())
                .containsExactly(new PipelineStatus("copy", "replication", "merge_", "lake", "s_{a}", true));
    }

    @ParameterizedTest
    @CsvSource({"''", "..."})
    void v021_a_component_needs_a_name(String component) {
        TestProject project =
                TestProject.of(folder, REPLICATION.formatted("incremental", "default", "other", component, "other"));
        assertThat(project.findings("V021"))
                .containsExactly("error pipeline.copy.source.schema_pattern pipeline.copy: every component of the"
                        + " schema pattern needs a name");
        assertThat(project.validate().pipelines())
                .extracting(PipelineStatus::ok)
                .containsExactly(false);
    }

    @Test
    void v022_to_v024_adapters_that_are_not_there_are_errors() {
        TestProject project =
                TestProject.of(folder, REPLICATION.formatted("incremental", "defalt", "nobody", "a", "oter"));
        assertThat(project.findings("V022"))
                .containsExactly("error pipeline.copy.source.adapter pipeline.copy: there is no adapter 'defalt';"
                        + " did you mean 'default'?");
        assertThat(project.findings("V023"))
                .containsExactly("error pipeline.copy.target.adapter pipeline.copy: there is no adapter 'oter';"
                        + " did you mean 'other'?");
        assertThat(project.findings("V024"))
                .containsExactly("error pipeline.copy.source.discovery.adapter pipeline.copy: there is no adapter"
                        + " 'nobody'");
        assertThat(project.places("V024")).containsExactly("rocky.toml:9:25");
        assertThat(project.problems()).as("it opens all the same").isEmpty();
    }

    @Test
    void v023_is_for_all_pipelines_but_those_that_load() {
        TestProject project = TestProject.of(folder, """
                [pipeline.t]
                type = "transformation"
                target = {}
                [pipeline.q]
                type = "quality"
                target = {}
                checks = {}
                [pipeline.s]
                type = "snapshot"
                unique_key = ["a"]
                updated_at = "b"
                source = { catalog = "c", schema = "s", table = "t" }
                target = { catalog = "c", schema = "h", table = "t" }
                [pipeline.l]
                type = "load"
                source_dir = "d"
                target = { catalog = "c", schema = "s" }
                """);
        assertThat(project.fields("V023"))
                .containsExactly("pipeline.q.target.adapter", "pipeline.s.target.adapter", "pipeline.t.target.adapter");
        assertThat(project.fields("V022")).containsExactly("pipeline.s.source.adapter");
    }

    @Test
    void v025_a_folder_of_models_that_is_not_there_is_a_warning() {
        TestProject project = TestProject.of(folder, TestProject.TRANSFORMATION + "models = \"mart/**\"\n");
        assertThat(project.findings("V025"))
                .containsExactly("warn pipeline.build.models pipeline.build: there is no folder 'mart'");
        assertThat(project.validate().models()).isEqualTo(new ModelsStatus(false, 0, false));
        assertThat(project.read().models()).isEmpty();
    }

    @Test
    void v026_and_v027_a_quality_pipeline_checks_something() {
        TestProject project = TestProject.of(
                folder, "[adapter]\ntype = \"duckdb\"\n[pipeline.q]\ntype = \"quality\"\ntarget = {}\nchecks = {}\n");
        assertThat(project.findings("V026")).containsExactly("warn pipeline.q.tables pipeline.q: no tables to check");
        assertThat(project.findings("V027"))
                .containsExactly(
                        "warn pipeline.q.checks.enabled pipeline.q: checks are not enabled, so nothing is checked");
        assertThat(project.findings("V020")).containsExactly("ok - pipeline.q: quality, 0 tables");
    }

    @Test
    void v028_a_snapshot_needs_a_key() {
        TestProject project = TestProject.of(folder, """
                [adapter]
                type = "duckdb"
                [pipeline.s]
                type = "snapshot"
                unique_key = []
                updated_at = "b"
                source = { catalog = "c", schema = "s", table = "t" }
                target = { catalog = "c", schema = "h", table = "t" }
                """);
        assertThat(project.findings("V028"))
                .containsExactly("error pipeline.s.unique_key pipeline.s: 'unique_key' names no column");
        assertThat(project.findings("V020")).containsExactly("ok - pipeline.s: snapshot, c.s.t into c.h.t");
    }

    @Test
    void v029_and_v030_pipelines_depend_on_pipelines_that_are_there() {
        TestProject project = TestProject.of(folder, pipelines("a", "[\"c\"]", "b", "[\"a\"]", "c", "[]"));
        assertThat(project.findings("V030")).contains("ok - pipelines run in the order c, a, b");
        project.file("rocky.toml", pipelines("a", "[\"bb\"]", "b", "[]"));
        assertThat(project.findings("V029"))
                .containsExactly(
                        "error pipeline.a.depends_on pipeline.a: there is no pipeline 'bb'; did you mean" + " 'b'?");
        assertThat(project.findings("V030"))
                .containsExactly("error pipeline.*.depends_on pipelines depend on pipelines that are not there");
        project.file("rocky.toml", pipelines("a", "[\"b\"]", "b", "[\"a\"]"));
        assertThat(project.findings("V030"))
                .containsExactly("error pipeline.*.depends_on pipelines depend on one another in a circle: a → b → a");
        project.file("rocky.toml", pipelines("a", "[]", "b", "[\"b\"]"));
        assertThat(project.findings("V030"))
                .containsExactly("error pipeline.*.depends_on pipelines depend on one another in a circle: b → b");
        project.file("rocky.toml", pipelines("a", "[]", "b", "[]"));
        assertThat(project.findings("V030")).as("nothing to say").isEmpty();
    }

    @Test
    void v030_models_that_cannot_be_read_are_errors_with_their_place() {
        TestProject project = TestProject.ofModels(folder)
                .model("a", "retention = 5")
                .model("b", "")
                .file("models/c.rocky", "");
        ValidationReport report = project.validate();
        assertThat(report.valid()).isFalse();
        assertThat(report.models()).isEqualTo(new ModelsStatus(true, 3, false));
        assertThat(project.findings("V030")).hasSize(2);
        assertThat(project.places("V030")).containsExactly("models/a.toml:1:13", "models/c.rocky:1:1");
        assertThat(project.findings("V031")).isEmpty();
    }

    @Test
    void v031_models_depend_on_models_that_are_there_and_not_in_a_circle() {
        TestProject project = TestProject.ofModels(folder).model("orders", "").model("b", "depends_on = [\"oders\"]");
        assertThat(project.findings("V031"))
                .containsExactly(
                        "error - the model 'b' depends on 'oders', which is not there; did you mean" + " 'orders'?");
        assertThat(project.places("V031")).containsExactly("models/b.toml:1:14");
        project.model("b", "depends_on = [\"orders\"]").model("orders", "depends_on = [\"b\"]");
        assertThat(project.findings("V031"))
                .containsExactly("error - models depend on one another in a circle: b → orders → b");
        assertThat(project.validate().models().dagValid()).isFalse();
        assertThat(project.problems()).as("the compiler judges that").isEmpty();
    }

    @Test
    void v034_checks_that_never_run_are_warnings() {
        String checks = """
                [pipeline.p.checks]
                enabled = true
                row_count = true
                column_match = true
                anomaly_threshold_pct = 5
                freshness = { threshold_seconds = 1 }
                null_rate = { columns = ["a"], threshold = 0.1 }
                custom = [{ name = "n", sql = "s" }]
                cross_source_overlap = {}
                assertions = [{ table = "t", type = "unique" }]
                """;
        TestProject project = TestProject.of(folder, "[pipeline.p]\ntype = \"transformation\"\ntarget = {}\n" + checks);
        assertThat(project.findings("V034"))
                .containsExactly(
                        "warn pipeline.p.checks.freshness pipeline.p: a transformation pipeline never runs the check"
                                + " 'freshness'",
                        "warn pipeline.p.checks.null_rate pipeline.p: a transformation pipeline never runs the check"
                                + " 'null_rate'",
                        "warn pipeline.p.checks.custom pipeline.p: a transformation pipeline never runs the check"
                                + " 'custom'",
                        "warn pipeline.p.checks.cross_source_overlap pipeline.p: a transformation pipeline never runs"
                                + " the check 'cross_source_overlap'",
                        "warn pipeline.p.checks.assertions pipeline.p: a transformation pipeline never runs the check"
                                + " 'assertions'");
        project.file("rocky.toml", "[pipeline.p]\ntype = \"quality\"\ntarget = {}\n" + checks);
        assertThat(project.fields("V034"))
                .containsExactly(
                        "pipeline.p.checks.freshness",
                        "pipeline.p.checks.null_rate",
                        "pipeline.p.checks.cross_source_overlap");
        project.file(
                "rocky.toml",
                "[pipeline.p]\ntype = \"load\"\nsource_dir = \"d\"\ntarget = { catalog = \"c\", schema = \"s\" }\n"
                        + checks);
        assertThat(project.findings("V034")).hasSize(5);
        project.file("rocky.toml", """
                [pipeline.p]
                target = { catalog_template = "c", schema_template = "s" }
                source = { schema_pattern = { prefix = "", separator = "_", components = ["a"] } }
                """ + checks);
        assertThat(project.findings("V034")).isEmpty();
    }

    @Test
    void v035_an_unknown_strategy_is_a_warning_wherever_it_stands() {
        TestProject project = TestProject.of(
                folder,
                REPLICATION.formatted("incremetal", "default", "other", "a", "other")
                        + "[[pipeline.copy.table_overrides]]\nmatch.table = \"t\"\nstrategy = \"ful\"\n");
        String known = " is not known and means full_refresh; the strategies are incremental, full_refresh, merge,"
                + " view, materialized_view, dynamic_table";
        assertThat(project.findings("V035"))
                .containsExactly(
                        "warn pipeline.copy.strategy pipeline.copy: the strategy 'incremetal'" + known,
                        "warn pipeline.copy.table_overrides[0].strategy pipeline.copy: the strategy 'ful'" + known);
        assertThat(project.places("V035")).containsExactly("rocky.toml:6:12", "rocky.toml:17:12");
    }

    @Test
    void v047_models_outside_the_project_are_an_error() {
        TestProject.empty(folder).file("outside/a.sql", "");
        TestProject project =
                TestProject.of(folder.resolve("inside"), TestProject.TRANSFORMATION + "models = \"../outside/**\"\n");
        assertThat(project.findings("V047"))
                .singleElement()
                .asString()
                .startsWith("error pipeline.build.models 'models' leads out of the project, to '");
        assertThat(project.places("V047")).containsExactly("rocky.toml:7:10");
        assertThat(project.validate().pipelines())
                .extracting(PipelineStatus::ok)
                .containsExactly(false);
    }

    @Test
    void every_model_is_counted_once_however_many_pipelines_build_it() {
        TestProject project = TestProject.ofModels(folder)
                .file(
                        "rocky.toml",
                        TestProject.TRANSFORMATION
                                + "[pipeline.again]\ntype = \"transformation\"\nmodels = \"models/*\"\ntarget = {}\n")
                .model("a", "")
                .model("deep/b", "target = { catalog = \"c\", schema = \"s\" }");
        assertThat(project.validate().models()).isEqualTo(new ModelsStatus(true, 2, true));
    }

    private static String pipelines(String... namesAndDependencies) {
        StringBuilder config = new StringBuilder();
        for (int i = 0; i < namesAndDependencies.length; i += 2) {
            config.append("""
                    [pipeline.%s]
                    type = "load"
                    source_dir = "in"
                    target = { catalog = "c", schema = "s" }
                    depends_on = %s
                    """.formatted(namesAndDependencies[i], namesAndDependencies[i + 1]));
        }
        return config.toString();
    }
}
