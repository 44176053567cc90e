package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.Budget;
import dev.rocky.model.FormatOptions;
import dev.rocky.model.Freshness;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.ModelBody;
import dev.rocky.model.SourceTable;
import dev.rocky.model.SurrogateKey;
import dev.rocky.model.TableFormat;
import dev.rocky.model.Target;
import dev.rocky.model.TestSeverity;
import dev.rocky.model.TimeGrain;
import dev.rocky.source.Origin;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelReadingTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_sidecar_says_everything_by_its_place() {
        Model model = TestProject.ofModels(folder).model("loans", "").model("loans");
        assertThat(model)
                .isEqualTo(Model.builder("loans")
                        .sql("SELECT 1 AS a")
                        .target(new Target("lib", "marts", "loans"))
                        .build());
    }

    @Test
    void a_sidecar_with_every_key_is_read() {
        Model model = TestProject.ofModels(folder).model("file_name", """
                        name = "loans"
                        depends_on = ["b", "a", "b"]
                        adapter = "local"
                        intent = "One row per loan"
                        format = "iceberg_table"
                        retention = "2y"
                        unheard_of = true

                        [strategy]
                        type = "merge"
                        unique_key = ["id"]
                        unheard_of = 1

                        [target]
                        catalog = "c"
                        schema = "s"
                        table = "t"

                        [[sources]]
                        catalog = "c"
                        schema = "raw"
                        table = "loans"
                        columns = [
                            { name = "id", type = "Int64", nullable = false },
                            { name = "fee", type = "Decimal(12, 2)" },
                            { name = "rest" },
                        ]

                        [freshness]
                        expected_lag_seconds = 3600
                        time_column = "lent_at"
                        severity = "warning"

                        [format_options]
                        partition_by = ["day"]
                        cluster_by = ["id"]
                        table_properties = [["k", "v"], ["a", "b"]]
                        comment = "hi"

                        [tags]
                        domain = "crm"
                        [governance.tags]
                        owner = "team"
                        [classification]
                        name = "pii"

                        [budget]
                        max_usd = 2
                        max_bytes_scanned = 100
                        on_breach = "error"
                        [skip]
                        eligible = false
                        [[surrogate_key]]
                        name = "key"
                        columns = ["a", "b"]
                        [columns.id]
                        description = "The number"
                        [columns.other]
                        """).model("loans");
        assertThat(model)
                .isEqualTo(Model.builder("loans")
                        .sql("SELECT 1 AS a")
                        .dependsOn("b", "a")
                        .adapter("local")
                        .intent("One row per loan")
                        .format(TableFormat.ICEBERG_TABLE)
                        .retentionDays(730)
                        .materialize(new Materialization.Merge(List.of("id"), Optional.empty()))
                        .target(new Target("c", "s", "t"))
                        .source(new SourceTable(
                                "c",
                                "raw",
                                "loans",
                                List.of(
                                        new Column("id", SqlType.Simple.INT64, false),
                                        new Column("fee", new SqlType.Decimal(12, 2), true),
                                        Column.named("rest")),
                                Origin.none()))
                        .freshness(new Freshness(3600, Optional.of("lent_at"), Optional.of(TestSeverity.WARNING)))
                        .formatOptions(new FormatOptions(
                                List.of("day"), List.of("id"), Map.of("k", "v", "a", "b"), Optional.of("hi")))
                        .tag("domain", "crm")
                        .governanceTag("owner", "team")
                        .classify("name", "pii")
                        .budget(new Budget(
                                OptionalDouble.of(2),
                                OptionalLong.empty(),
                                OptionalLong.of(100),
                                Optional.of(Budget.OnBreach.ERROR)))
                        .skip(new Model.SkipRules(Optional.of(false), Optional.empty()))
                        .surrogateKey(new SurrogateKey("key", List.of("a", "b")))
                        .describe("id", "The number")
                        .build());
    }

    static Stream<Arguments> strategies() {
        return Stream.of(
                Arguments.of("type = 'full_refresh'", new Materialization.FullRefresh()),
                Arguments.of("type = 'incremental', timestamp_column = 't'", new Materialization.Incremental("t")),
                Arguments.of(
                        "type = 'merge', unique_key = ['a', 'b'], update_columns = ['c']",
                        new Materialization.Merge(List.of("a", "b"), Optional.of(List.of("c")))),
                Arguments.of(
                        "type = 'time_interval', time_column = 'd', granularity = 'day'",
                        new Materialization.TimeInterval("d", TimeGrain.DAY, 0, 1, Optional.empty())),
                Arguments.of(
                        "type = 'time_interval', time_column = 'd', granularity = 'month', lookback = 2,"
                                + " batch_size = 3, first_partition = '2025-09'",
                        new Materialization.TimeInterval("d", TimeGrain.MONTH, 2, 3, Optional.of("2025-09"))),
                Arguments.of(
                        "type = 'microbatch', timestamp_column = 't'",
                        new Materialization.Microbatch("t", TimeGrain.HOUR)),
                Arguments.of(
                        "type = 'delete_insert', partition_by = ['p']", new Materialization.DeleteInsert(List.of("p"))),
                Arguments.of("type = 'ephemeral'", new Materialization.Ephemeral()),
                Arguments.of("type = 'view'", new Materialization.View()),
                Arguments.of("type = 'materialized_view'", new Materialization.MaterializedView()),
                Arguments.of(
                        "type = 'dynamic_table', target_lag = '5 minutes', warehouse = 'ignored'",
                        new Materialization.DynamicTable("5 minutes")),
                Arguments.of(
                        "type = 'snapshot', unique_key = ['a'], updated_at = 'u', invalidate_hard_deletes = true",
                        new Materialization.Snapshot(List.of("a"), "u", true)));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void every_strategy_is_read(String strategy, Materialization expected) {
        Model model = TestProject.ofModels(folder)
                .model("m", "strategy = { " + strategy + " }")
                .model("m");
        assertThat(model.materialization()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "strategy = {} | E107 models/m.toml:1:12 'strategy' has no 'type', which is required",
                "strategy.timestamp_column = 'a' | E107 models/m.toml:1:1 'strategy' has no 'type', which is required",
                "strategy.type = 'incremental' | E107 models/m.toml:1:1 [strategy] has no 'timestamp_column',"
                        + " which is required",
                "strategy = { type = 'merge', unique_key = [] } | E105 models/m.toml:1:43 'unique_key' must be a list"
                        + " of at least 1, each item a text, found an empty list",
                "strategy = { type = 'time_interval', time_column = 'd', granularity = 'week' } |"
                        + " E105 models/m.toml:1:71 'granularity' must be one of \"hour\", \"day\", \"month\","
                        + " \"year\", found \"week\"",
                "strategy = { type = 'time_interval', time_column = 'd', granularity = 'day', batch_size = 0 } |"
                        + " E105 models/m.toml:1:91 'batch_size' must be a whole number from 1, found 0",
                "strategy.type = 'content_addressed' | E107 models/m.toml:1:1 [strategy] has no 'storage_prefix',"
                        + " which is required",
                "strategy = { type = 'content_addressed', storage_prefix = 's3://b' } |"
                        + " E110 models/m.toml:1:21 the strategy 'content_addressed' is not supported by this"
                        + " version yet",
                "name = '' | E105 models/m.toml:1:8 'name' must be a text that is not blank, found \"\"",
                "name = 5 | E105 models/m.toml:1:8 'name' must be a text that is not blank, found 5",
                "depends_on = 'a' | E105 models/m.toml:1:14 'depends_on' must be a list, each item a text, found \"a\"",
                "sources = [{ catalog = 'c', schema = 's' }] | E107 models/m.toml:1:12 'sources[0]' has no 'table',"
                        + " which is required",
                "freshness = {} | E107 models/m.toml:1:13 [freshness] has no 'max_lag_seconds', which is required",
                "freshness = { max_lag_seconds = 1, expected_lag_seconds = 2 } | E113 models/m.toml:1:36"
                        + " 'max_lag_seconds' and 'expected_lag_seconds' are two names of one key, and both are set",
                "format_options.table_properties = { k = 'v' } | E105 models/m.toml:1:35 'table_properties' must be a"
                        + " list, each item a list of 2, each item a text, found a table",
                "format = 'parquet' | E105 models/m.toml:1:10 'format' must be one of \"table\", \"view\","
                        + " \"materialized_view\", \"delta_table\", \"iceberg_table\", \"streaming_table\","
                        + " found \"parquet\"",
                "tags = { a = 1 } | E105 models/m.toml:1:14 'a' must be a text, found 1",
                "skip = { bogus = 1 } | E104 models/m.toml:1:10 [skip] has no key 'bogus'",
                "budget = { bogus = 1 } | E104 models/m.toml:1:12 [budget] has no key 'bogus'",
                "use_test = [{ name = 'a', bogus = 1 }] | E104 models/m.toml:1:27 'use_test[0]' has no key 'bogus'",
                "surrogate_key = [{ name = 'a', columns = ['b'], bogus = 1 }] | E104 models/m.toml:1:49"
                        + " 'surrogate_key[0]' has no key 'bogus'",
                "surrogate_key = [{ name = 'a', columns = [] }] | E105 models/m.toml:1:42 'columns' must be a list of"
                        + " at least 1, each item a text, found an empty list",
                "surrogate_key = [{ name = 'a b', columns = ['c'] }] | E105 models/m.toml:1:27 a surrogate key of the"
                        + " model 'm' must use names of letters, digits and '_', found \"a b\"",
                "sources = [{ catalog = 'c', schema = 's', table = 't', columns = [{ name = 'a', type = 'Int' }] }] |"
                        + " E105 models/m.toml:1:88 'type' must be the name of a type, found \"Int\"",
            })
    void a_wrong_value_is_reported_where_it_stands(String sidecar, String problem) {
        assertThat(TestProject.ofModels(folder).model("m", sidecar).problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"1d,1", "90d,90", "1y,365", "010d,10", "4294967295d,2147483647"})
    void a_retention_is_a_number_of_days_or_years(String text, int days) {
        assertThat(TestProject.ofModels(folder)
                        .model("m", "retention = '%s'".formatted(text))
                        .model("m")
                        .retentionDays())
                .contains(days);
    }

    @ParameterizedTest
    @CsvSource({"0d", "90", "d", "-1d", "+1d", "90 d", "1w", "4294967296d", "99999999999999999999d", "11767034y"})
    void a_retention_that_is_none_is_reported(String text) {
        assertThat(TestProject.ofModels(folder)
                        .model("m", "retention = '%s'".formatted(text))
                        .problems())
                .containsExactly("E105 models/m.toml:1:13 'retention' of the model 'm' must be a number of days or"
                        + " years, such as 90d or 1y, found \"%s\"".formatted(text));
    }

    @Test
    void the_defaults_of_a_folder_fill_what_a_sidecar_leaves_open() {
        TestProject project = TestProject.of(folder, TestProject.TRANSFORMATION)
                .file("models/_defaults.toml", """
                        intent = "Whatever"
                        unheard_of = 1
                        [target]
                        catalog = "c"
                        schema = "s"
                        table = "ignored"
                        [strategy]
                        type = "view"
                        [freshness]
                        max_lag_seconds = 60
                        """)
                .model("a", "")
                .model("b", """
                        intent = "Mine"
                        target.schema = "own"
                        strategy = { type = "ephemeral" }
                        freshness = { max_lag_seconds = 1 }
                        """)
                .model("deep/c", "target = { catalog = \"x\", schema = \"y\" }");
        Model a = project.model("a");
        assertThat(a.target()).isEqualTo(new Target("c", "s", "a"));
        assertThat(a.materialization()).isEqualTo(new Materialization.View());
        assertThat(a.intent()).contains("Whatever");
        assertThat(a.freshness()).contains(new Freshness(60, Optional.empty(), Optional.empty()));
        Model b = project.model("b");
        assertThat(b.target()).isEqualTo(new Target("c", "own", "b"));
        assertThat(b.materialization()).isEqualTo(new Materialization.Ephemeral());
        assertThat(b.intent()).contains("Mine");
        assertThat(b.freshness().orElseThrow().maxLagSeconds()).isEqualTo(1);
        Model c = project.model("c");
        assertThat(c.intent()).as("defaults never reach folders below").isEmpty();
        assertThat(c.materialization()).isEqualTo(new Materialization.FullRefresh());
    }

    @Test
    void a_model_needs_a_catalog_and_a_schema() {
        TestProject project = TestProject.of(folder, TestProject.TRANSFORMATION)
                .model("a", "intent = \"x\"\n[target]\ntable = \"t\"\n");
        assertThat(project.problems())
                .containsExactly(
                        "E107 models/a.toml:2:1 the model 'a' has no 'target.catalog'",
                        "E107 models/a.toml:2:1 the model 'a' has no 'target.schema'");
        assertThat(project.found().get(0).suggestion()).contains("set it here or in 'models/_defaults.toml'");
    }

    @Test
    void an_empty_catalog_is_a_catalog() {
        assertThat(TestProject.of(folder, TestProject.TRANSFORMATION)
                        .model("a", "target = { catalog = \"\", schema = \"main\" }")
                        .model("a")
                        .target())
                .hasToString("main.a");
    }

    @Test
    void defaults_cannot_speak_for_a_single_model_and_do_not_make_others_look_wrong() {
        TestProject project = TestProject.of(folder, TestProject.TRANSFORMATION)
                .file("models/_defaults.toml", "name = \"x\"\ndepends_on = []\nsources = []\n")
                .model("a", "")
                .model("b", "");
        assertThat(project.problems())
                .containsExactly(
                        "E105 models/_defaults.toml:1:1 'name' cannot be set here: it belongs to a single model",
                        "E105 models/_defaults.toml:2:1 'depends_on' cannot be set here: it belongs to a single model",
                        "E105 models/_defaults.toml:3:1 'sources' cannot be set here: it belongs to a single model");
    }

    @Test
    void variables_are_replaced_in_settings_but_not_in_queries() {
        TestProject project = TestProject.of(folder, TestProject.TRANSFORMATION)
                .env("SCHEMA", "prod")
                .file("models/_defaults.toml", "target.catalog = \"${CATALOG:-lake}\"\n")
                .file("models/a.sql", "SELECT '${SCHEMA}' AS s")
                .file("models/a.toml", "target.schema = \"${SCHEMA}\"\n# ${UNSET}\n");
        assertThat(project.model("a").target()).hasToString("lake.prod.a");
        assertThat(project.model("a").body()).isEqualTo(ModelBody.Sql.of("SELECT '${SCHEMA}' AS s"));
        project.file("models/a.toml", "target.schema = \"${NOPE}\"\n");
        assertThat(project.problems())
                .containsExactly("E106 models/a.toml:1:18 the environment variable 'NOPE' is not set");
    }

    @Test
    void a_body_is_trimmed_and_knows_where_it_stands() {
        TestProject project =
                TestProject.ofModels(folder).model("a", "").file("models/a.sql", "\n\n  SELECT 1\n  FROM t\n\n");
        ModelBody.Sql body = (ModelBody.Sql) project.model("a").body();
        assertThat(body.text()).isEqualTo("SELECT 1\n  FROM t");
        assertThat(body.origin().location()).map(Object::toString).contains("models/a.sql:3:3");
        assertThat(body.span(16, 17)).map(Object::toString).contains("models/a.sql:4:8");
    }

    @Test
    void a_model_without_a_query_is_reported() {
        assertThat(TestProject.ofModels(folder)
                        .model("a", "name = \"renamed\"")
                        .file("models/a.sql", " \n\t\n")
                        .problems())
                .containsExactly("E116 models/a.sql:3:1 the model 'renamed' has no query");
    }

    @Test
    void a_model_without_settings_is_reported() {
        assertThat(TestProject.ofModels(folder).file("models/a.sql", "SELECT 1").problems())
                .containsExactly("E109 models/a.sql:1:1 'models/a.sql' has no sidecar and no frontmatter");
    }

    @Test
    void settings_may_stand_before_the_query() {
        TestProject project =
                TestProject.ofModels(folder).file("models/a.sql", """

                        ---toml
                        depends_on = ["loans"]
                        target.schema = "${SCHEMA}"
                        ---

                        SELECT 1
                        --- is a comment
                        """).env("SCHEMA", "own");
        Model model = project.model("a");
        assertThat(model.dependsOn()).containsExactly("loans");
        assertThat(model.target()).hasToString("lib.own.a");
        assertThat(model.body()).isEqualTo(ModelBody.Sql.of("SELECT 1\n--- is a comment"));
        assertThat(model.body().origin().location()).map(Object::toString).contains("models/a.sql:7:1");
        assertThat(model.origin().spanOf("target.schema")).map(Object::toString).contains("models/a.sql:4:17");
    }

    @Test
    void mistakes_in_settings_before_the_query_are_reported_where_they_stand() {
        TestProject project = TestProject.ofModels(folder);
        assertThat(project.file("models/a.sql", "---toml\nretention = 5\n---\nSELECT 1")
                        .problems())
                .containsExactly("E105 models/a.sql:2:13 'retention' must be a text, found 5");
        assertThat(project.file("models/a.sql", "---toml\nx = \n---\nSELECT 1").problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem).startsWith("E103 models/a.sql:2:"));
        assertThat(project.file("models/a.sql", "---toml\nx = 1\nSELECT 1").problems())
                .containsExactly("E109 models/a.sql:1:1 the frontmatter of 'models/a.sql' has no end");
        assertThat(project.file("models/a.sql", "---toml\n---\n").problems())
                .containsExactly("E116 models/a.sql:3:1 the model 'a' has no query");
    }

    @Test
    void with_a_sidecar_a_block_before_the_query_is_part_of_the_query() {
        assertThat(TestProject.ofModels(folder)
                        .model("a", "")
                        .file("models/a.sql", "---toml\n---\nSELECT 1")
                        .model("a")
                        .body())
                .isEqualTo(ModelBody.Sql.of("---toml\n---\nSELECT 1"));
    }

    @Test
    void a_model_knows_where_its_keys_are_written() {
        Model model = TestProject.ofModels(folder)
                .model("a", "intent = \"x\"\n[strategy]\ntype = \"incremental\"\ntimestamp_column = \"t\"\n")
                .model("a");
        assertThat(model.origin().location()).map(Object::toString).contains("models/a.toml:1:1");
        assertThat(model.origin().spanOf("strategy.timestamp_column"))
                .map(Object::toString)
                .contains("models/a.toml:4:20");
        assertThat(model.origin().spanOf("target.schema"))
                .as("comes from the defaults")
                .isEmpty();
    }

    @Test
    void files_that_are_not_utf_8_are_reported() {
        TestProject project = TestProject.ofModels(folder)
                .model("a", "")
                .bytes("models/a.sql", new byte[] {'S', '\n', 'E', (byte) 0xE9, 'L'});
        assertThat(project.problems())
                .containsExactly("E102 models/a.sql:2:2 'models/a.sql' is not UTF-8: found byte 0xE9");
    }
}
