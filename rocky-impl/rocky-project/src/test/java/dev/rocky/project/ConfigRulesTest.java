package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keys cannot do together: it keeps a project from opening, and validation reports it under a code of its own. */
class ConfigRulesTest {

    private static final String SOURCE = """
            source = { schema_pattern = { prefix = "p", separator = "_", components = ["a"] } }
            target = { catalog_template = "c", schema_template = "s" }
            """;

    @TempDir
    Path folder;

    @Test
    void an_adapter_that_only_finds_sources_must_say_so() {
        assertRule(
                "[adapter.ft]\ntype = \"fivetran\"\n",
                "E114 rocky.toml:1:1 the adapter 'ft' of type 'fivetran' only finds sources, and must say so",
                "V032",
                "error adapter.ft.kind the adapter 'ft' of type 'fivetran' only finds sources, and must say so;"
                        + " add kind = \"discovery\"");
    }

    @ParameterizedTest
    @CsvSource({
        "databricks, discovery, data",
        "snowflake, discovery, data",
        "airbyte, data, discovery",
        "iceberg, data, discovery",
        "manual, data, discovery"
    })
    void an_adapter_cannot_be_of_a_kind_that_its_type_is_not(String type, String kind, String right) {
        assertRule(
                "[adapter.a]\ntype = \"%s\"\nkind = \"%s\"\n".formatted(type, kind),
                "E114 rocky.toml:3:8 the adapter 'a' of type '%s' cannot be of kind '%s'".formatted(type, kind),
                "V032",
                "error adapter.a.kind the adapter 'a' of type '%s' cannot be of kind '%s'; write kind = \"%s\""
                        .formatted(type, kind, right));
    }

    @ParameterizedTest
    @CsvSource({"duckdb, data", "duckdb, discovery", "bigquery, discovery", "trino, discovery", "unheard, discovery"})
    void other_adapters_may_be_of_any_kind(String type, String kind) {
        assertThat(TestProject.of(folder, "[adapter.a]\ntype = \"%s\"\nkind = \"%s\"\n".formatted(type, kind))
                        .problems())
                .isEmpty();
    }

    @Test
    void sources_are_copied_from_a_warehouse() {
        assertRule(
                """
                [adapter.ft]
                type = "fivetran"
                kind = "discovery"
                [adapter.default]
                type = "duckdb"
                [pipeline.p.source]
                adapter = "ft"
                discovery = { adapter = "ft" }
                schema_pattern = { prefix = "p", separator = "_", components = ["a"] }
                [pipeline.p.target]
                catalog_template = "c"
                schema_template = "s"
                """,
                "E114 rocky.toml:7:11 the adapter 'ft' (fivetran) holds no tables, so nothing can be copied from it",
                "V033",
                "error pipeline.p.source.adapter the adapter 'ft' (fivetran) holds no tables, so nothing can be copied"
                        + " from it; name the warehouse that holds the tables");
    }

    @Test
    void a_narrowed_adapter_serves_its_one_role_only() {
        assertThat(TestProject.of(folder, """
                                [adapter]
                                type = "duckdb"
                                kind = "discovery"
                                [pipeline.history]
                                type = "snapshot"
                                unique_key = ["id"]
                                updated_at = "u"
                                source = { catalog = "c", schema = "s", table = "t" }
                                target = { catalog = "c", schema = "h", table = "t" }
                                """).problems())
                .containsExactly("E114 rocky.toml:8:10 the adapter 'default' (duckdb) holds no tables, so nothing can"
                        + " be copied from it");
    }

    @Test
    void the_only_adapter_must_find_sources_where_nobody_else_is_named() {
        assertRule(
                "[adapter]\ntype = \"databricks\"\n[pipeline.p]\n" + SOURCE,
                "E114 rocky.toml:4:10 the adapter 'default' (databricks) cannot find sources",
                "V033",
                "error pipeline.p.source.discovery.adapter the adapter 'default' (databricks) cannot find sources;"
                        + " name an adapter with kind = \"discovery\" in [pipeline.p.source.discovery]");
    }

    @Test
    void sources_are_listed_by_hand_for_a_manual_adapter_alone() {
        String config = """
                [adapter.default]
                type = "duckdb"
                [adapter.hand]
                type = "manual"
                kind = "discovery"
                [pipeline.p]
                target = { catalog_template = "c", schema_template = "s" }
                [pipeline.p.source]
                discovery = { adapter = "%s" }
                schema_pattern = { prefix = "p", separator = "_", components = ["a"] }
                schemas = [{ name = "p_x", tables = ["t"] }]
                """;
        assertThat(TestProject.of(folder, config.formatted("hand")).problems()).isEmpty();
        assertRule(
                config.formatted("default"),
                "E113 rocky.toml:11:11 'schemas' lists sources by hand, but the adapter 'default' finds them itself",
                "V046",
                "error pipeline.p.source.schemas 'schemas' lists sources by hand, but the adapter 'default' finds them"
                        + " itself; remove 'schemas', or name an adapter of type \"manual\" in"
                        + " [pipeline.p.source.discovery]");
    }

    @Test
    void a_merge_needs_keys() {
        String pipeline = "[adapter]\ntype = \"duckdb\"\n[pipeline.p]\nstrategy = \"merge\"\n" + SOURCE;
        assertRule(
                pipeline,
                "E113 rocky.toml:3:1 [pipeline.p] merges, but has no 'merge_keys' to tell rows apart",
                "V046",
                "error pipeline.p.merge_keys [pipeline.p] merges, but has no 'merge_keys' to tell rows apart;"
                        + " add merge_keys = [\"…\"], or merge_keys_fallback");
        assertThat(TestProject.of(folder, pipeline + "merge_keys_fallback = [\"id\"]")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"table", "id", "table..."})
    void some_components_have_a_meaning_of_their_own(String component) {
        String name = component.replace(".", "");
        assertRule(
                "[adapter]\ntype = \"duckdb\"\n[pipeline.p]\n" + SOURCE.replace("\"a\"", '"' + component + '"'),
                "E113 rocky.toml:4:75 a component must not be called '%s', which has a meaning of its own"
                        .formatted(name),
                "V046",
                "error pipeline.p.source.schema_pattern.components a component must not be called '%s', which has a"
                                .formatted(name)
                        + " meaning of its own; choose another name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ enabled = false } | rule 0 of [[pipeline.p.table_overrides]] matches nothing",
                "{ match = { table = '' } } | rule 0 of [[pipeline.p.table_overrides]] has an empty table pattern",
                "{ match = { connector = 'c', table = 't' } }, { match = { connector = 'c', table = 't' } } |"
                        + " rule 1 of [[pipeline.p.table_overrides]] is for the same table as rule 0: 't' of 'c'",
                "{ match = { table = 't' }, strategy = 'merge' } | rule 0 of [[pipeline.p.table_overrides]] merges,"
                        + " but no keys can be found",
            })
    void an_override_knows_its_tables_and_its_keys(String overrides, String message) {
        TestProject project = TestProject.of(
                folder,
                "[adapter]\ntype = \"duckdb\"\n[pipeline.p]\n" + SOURCE + "table_overrides = [" + overrides + "]\n");
        assertThat(project.problems()).containsExactly("E113 rocky.toml:6:19 " + message);
        assertThat(project.findings("V046"))
                .singleElement()
                .asString()
                .startsWith("error pipeline.p.table_overrides " + message);
    }

    @Test
    void two_patterns_for_one_table_are_fine() {
        assertThat(TestProject.of(
                                folder,
                                "[adapter]\ntype = \"duckdb\"\n[pipeline.p]\n" + SOURCE
                                        + "table_overrides = [{ match = { connector = 'c', table = 't*' } },"
                                        + " { match = { connector = 'c', table = 't*' } }, { match = { table = 't' } },"
                                        + " { match = { table = 't' } }]\n")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cache, file, file_root",
        "cache, object_store, object_store_url",
        "cache, valkey, valkey_url",
        "ratelimit, valkey, valkey_url",
        "stampede, valkey, valkey_url",
        "circuit_breaker, valkey, valkey_url",
    })
    void a_backend_needs_its_address(String block, String backend, String key) {
        String config = "[adapter.ft]\ntype = \"%s\"\nkind = \"discovery\"\n%s = { backend = \"%s\", %s = \"\" }\n";
        String field = block.equals("ratelimit") || !key.equals("file_root") ? key : "file_root";
        assertRule(
                config.formatted("fivetran", block, backend, field),
                "E113 rocky.toml:4:%d the backend '%s' of '%s' needs '%s', which the adapter 'ft' does not set"
                        .formatted(block.length() + 4, backend, block, key),
                "V046",
                "error adapter.ft.%s the backend '%s' of '%s' needs '%s', which the adapter 'ft' does not set; add %s"
                                .formatted(block, backend, block, key, key)
                        + " = \"…\" to [adapter.ft.%s]".formatted(block));
        assertThat(TestProject.of(folder, config.formatted("airbyte", block, backend, field))
                        .problems())
                .as("of no meaning elsewhere")
                .isEmpty();
    }

    @Test
    void a_tiered_cache_needs_two_addresses() {
        assertThat(TestProject.of(
                                folder,
                                "[adapter.ft]\ntype = \"fivetran\"\nkind = \"discovery\"\ncache.backend = \"tiered\"\n")
                        .problems())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "version = 2 | policy.version | policies of version 2 are not known",
                "version = 1⏎rules = [{ RULE }] | policy.rules[0].scope | rule 0 is for no model",
                "version = 1⏎rules = [{ RULE, scope = { any = true, layer = 'x' } }] | policy.rules[0].scope |"
                        + " rule 0 is for any model and for some at once",
                "version = 1⏎rules = [{ RULE, scope.any = true, autonomy_budget = { failures = 0, window = '1d' } }] |"
                        + " policy.rules[0].autonomy_budget | rule 0 allows zero failures, which nobody can keep",
                "version = 1⏎rules = [{ RULE, scope.any = true, autonomy_budget = { failures = 1, window = 'day' } }]"
                        + " | policy.rules[0].autonomy_budget | rule 0 counts failures within 'day', which is no time",
                "version = 1⏎rules = [{ RULE, scope.any = true, autonomy_budget = { failures = 1, window = '0d' } }]"
                        + " | policy.rules[0].autonomy_budget | rule 0 counts failures within '0d', which is no time",
            })
    void a_policy_is_of_a_known_version_and_its_rules_can_apply(String lines, String field, String message) {
        TestProject project = TestProject.of(
                folder,
                "[policy]\n"
                        + lines.replace('⏎', '\n')
                                .replace("RULE", "principal = 'agent', capability = 'apply', effect = 'allow'"));
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("E113")
                .endsWith(message);
        assertThat(project.findings("V046")).singleElement().asString().startsWith("error " + field + " " + message);
    }

    @ParameterizedTest
    @CsvSource({"local, true", "valkey, true", "s3, false", "gcs, false", "tiered, false"})
    void freezes_are_marked_where_there_is_a_bucket(String backend, boolean refused) {
        String config = "[state]\nbackend = \"%s\"\nfreeze_marker_writes = true\n".formatted(backend);
        if (refused) {
            assertRule(
                    config,
                    "E113 rocky.toml:3:24 'freeze_marker_writes' needs a bucket, but the state backend is '%s'"
                            .formatted(backend),
                    "V046",
                    "error state.freeze_marker_writes 'freeze_marker_writes' needs a bucket, but the state backend is"
                            + " '%s'; choose the backend s3, gcs or tiered, or remove 'freeze_marker_writes'"
                                    .formatted(backend));
        } else {
            assertThat(TestProject.of(folder, config).problems()).isEmpty();
        }
    }

    @Test
    void every_broken_rule_is_reported_in_the_order_of_the_rules() {
        TestProject project = TestProject.of(
                folder,
                "[state]\nfreeze_marker_writes = true\n[adapter.default]\ntype = \"duckdb\"\n"
                        + "[adapter.ft]\ntype = \"fivetran\"\n[pipeline.p]\nstrategy = \"merge\"\n"
                        + SOURCE.replace("\"a\"", "\"id\""));
        assertThat(project.validate().messages())
                .filteredOn(message -> List.of("V032", "V046").contains(message.code()))
                .extracting(message -> message.field().orElse(""))
                .containsExactly(
                        "adapter.ft.kind",
                        "pipeline.p.merge_keys",
                        "pipeline.p.source.schema_pattern.components",
                        "state.freeze_marker_writes");
    }

    private void assertRule(String config, String problem, String code, String finding) {
        TestProject project = TestProject.of(folder, config);
        assertThat(project.problems()).containsExactly(problem);
        String message = project.found().get(0).message();
        String place = " at " + project.found().get(0).span().orElseThrow();
        assertThat(project.findings(code)).containsExactly(finding.replace(message, message + place));
        assertThat(project.validate().valid()).isFalse();
    }
}
