package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key that a configuration may have opens, and where nothing else may stand, nothing else opens. */
class AllKeysTest {

    @TempDir
    Path folder;

    @Test
    void every_section_opens_with_every_key() {
        TestProject project = TestProject.of(folder, """
                [adapter.ft]
                type = "fivetran"
                kind = "discovery"
                destination_id = "d"
                api_key = "k"
                api_secret = "s"
                [adapter.ft.retry]
                max_retries = 0
                initial_backoff_ms = 1
                max_backoff_ms = 2
                backoff_multiplier = 2
                jitter = true
                circuit_breaker_threshold = 5
                circuit_breaker_recovery_timeout_secs = 9
                max_retries_per_run = 4
                [adapter.ft.cache]
                backend = "tiered"
                file_root = "f"
                object_store_url = "s3://b"
                valkey_url = "redis://h"
                valkey_ttl_seconds = 1
                [adapter.ft.ratelimit]
                backend = "valkey"
                valkey_url = "redis://h"
                max_wake_seconds = 1
                [adapter.ft.stampede]
                backend = "none"
                lock_ttl_seconds = 1
                poll_timeout_seconds = 1
                [adapter.ft.circuit_breaker]
                backend = "none"
                failure_threshold = 1
                window_seconds = 1
                cooldown_seconds = 1
                cooldown_max_seconds = 1

                [adapter.lake]
                type = "snowflake"
                kind = "data"
                host = "h"
                http_path = "p"
                token = "t"
                client_id = "c"
                client_secret = "s"
                timeout_secs = 1
                account = "a"
                warehouse = "w"
                username = "u"
                password = "p"
                oauth_token = "o"
                pat = "p"
                private_key_path = "k"
                role = "r"
                database = "d"
                project_id = "p"
                location = "l"
                path = "p"
                extra = { anything = { goes = 1 } }

                [pipeline.copy]
                strategy = "merge"
                merge_keys = ["id"]
                merge_keys_fallback = ["id"]
                prune_unchanged = true
                unheard_of = "lenient"
                [[pipeline.copy.table_overrides]]
                match = { connector = "c", table = "t*" }
                strategy = "full_refresh"
                merge_keys = ["id"]
                merge_keys_fallback = ["id"]
                timestamp_column = "t"
                enabled = false
                [pipeline.copy.source]
                adapter = "lake"
                schema_pattern = { prefix = "p", separator = "_", components = ["a"] }
                discovery = { adapter = "ft", report_new_sources = true, on_collision = "warn" }
                [pipeline.copy.target]
                adapter = "lake"
                catalog_template = "c"
                schema_template = "s"
                [pipeline.copy.checks]
                enabled = true
                row_count = true
                column_match = { enabled = true, severity = "warning", unheard_of = 1 }
                freshness = { threshold_seconds = 1, overrides = { s = 1 }, severity = "error" }
                null_rate = { columns = ["a"], threshold = 0.5, sample_percent = 10, severity = "error" }
                custom = [{ name = "n", sql = "SELECT 1", threshold = 0, severity = "error" }]
                quarantine = { enabled = false, mode = "tag", suffix_valid = "a", suffix_quarantine = "b" }
                cross_source_overlap = { keys = ["a"], key_expr = "a", severity = "error", max_overlap_rows = 1, sample = 2 }
                anomaly_threshold_pct = 50
                fail_on_error = false
                [[pipeline.copy.checks.assertions]]
                table = "t"
                name = "n"
                type = "aggregate"
                op = "sum"
                cmp = "<="
                value = "5"
                column = "c"
                severity = "warning"
                filter = "x"
                unheard_of = 1
                [pipeline.copy.schedule]
                cron = "0 5 * * *"
                timezone = "UTC"
                after = []
                freshness = false
                catchup = "skip"
                retry = { max = 1 }
                timeout_minutes = 5
                enabled = true

                [pipeline.files]
                type = "load"
                source_dir = "in"
                target = { adapter = "lake", catalog = "c", schema = "s", table = "t" }
                options = { batch_size = 1, create_table = true, csv_has_header = false }
                [pipeline.files.contract]
                required_columns = [{ name = "a", type = "BIGINT", nullable = false, unheard_of = 1 }]
                protected_columns = ["a"]
                allowed_type_changes = [{ from = "INT", to = "BIGINT" }]
                unheard_of = 1

                [state]
                backend = "s3"
                s3_bucket = "b"
                gcs_bucket = "b"
                valkey_url = "u"
                s3_prefix = "p"
                gcs_prefix = "p"
                valkey_prefix = "p"
                transfer_timeout_seconds = 1
                retry = { max_retries = 1 }
                on_upload_failure = "fail"
                idempotency = { retention_days = 1, dedup_on = "any", in_flight_ttl_hours = 1 }
                retention = { max_age_days = 1, min_runs_kept = 1, applies_to = [], sweep_interval_seconds = 1, sweep_budget_ms = 1 }
                namespacing = "pipeline"
                on_schema_mismatch = "fail"
                freeze_marker_writes = true
                concurrency_control = "cas"

                [hook.on_pipeline_start]
                command = "c"
                timeout_ms = 1
                on_failure = "abort"
                env = { A = "b" }
                [[hook.on_budget_breach]]
                command = "c"
                [hook.webhooks.on_pipeline_error]
                url = "u"
                preset = "slack"
                method = "PUT"
                headers = { a = "b" }
                body_template = "b"
                secret = "s"
                timeout_ms = 1
                async = true
                on_failure = "ignore"
                retry_count = 1
                retry_delay_ms = 1
                [[hook.webhooks.on_state_synced]]
                url = "u"

                [cost]
                storage_cost_per_gb_month = 1
                compute_cost_per_dbu = 0.5
                warehouse_size = "Small"
                min_history_runs = 1
                [schema_evolution]
                grace_period_days = 1
                [budget]
                max_usd = 1
                max_duration_ms = 1
                max_bytes_scanned = 1
                on_breach = "error"
                [retry]
                max_retries_per_run = 1
                [resilience]
                enabled = true
                transient_max_retries = 1
                initial_backoff_ms = 1
                max_backoff_ms = 1
                backoff_multiplier = 1.5
                jitter = false
                circuit_breaker_threshold = 1
                max_retries_per_run = 1
                contain_failures = true
                auto_apply_additive_drift = true
                [run]
                skip_unchanged = true
                skip_rowcount_fallback = true
                strict_scheduling = true
                lag_tolerance_seconds = 1
                [reuse]
                enabled = true
                column_level = false
                [gc]
                physical_delete = false
                [cache.schemas]
                enabled = true
                ttl_seconds = 1
                replicate = true
                [ai]
                max_tokens = 1
                [mask]
                pii = "hash"
                [mask.dev]
                pii = "none"
                [classifications]
                allow_unmasked = ["a"]
                [role.reader]
                inherits = ["b"]
                permissions = ["SELECT"]
                [freshness]
                expected_lag_seconds = 1
                time_column = "t"
                severity = "warning"
                [portability]
                target_dialect = "bigquery"
                allow = ["QUALIFY"]
                [branch.approval]
                required = true
                min_approvers = 1
                allowed_signers = ["a"]
                max_age_seconds = 1
                [imports.other]
                path = "p"
                snapshot = "s"
                baseline = "b"
                pin = "*"
                [schedule]
                timezone = "Europe/Oslo"
                poll_interval_seconds = 1
                [policy]
                version = 1
                default_agent_effect = "deny"
                [[policy.rules]]
                principal = "agent"
                capability = "schema_change.additive"
                effect = "allow"
                scope = { models = ["a"], tags = { a = "b" }, layer = "l", contracted = true, max_downstreams = 1 }
                verify_after = ["v"]
                conditions = { any = "thing" }
                autonomy_budget = { failures = 1, window = "7d" }
                [[policy.tests]]
                name = "n"
                principal = "human"
                capability = "apply"
                expect = "allow"
                model = "m"
                tags = { a = "b" }
                classifications = ["c"]
                layer = "l"
                contracted = true
                downstreams = 1
                reachable_downstreams = 1
                [fulfill]
                briefs_dir = "b"
                [fulfill.driver]
                type = "subprocess"
                command = ["c"]
                env_allow = ["E"]
                timeout_seconds = 1
                kill_grace_seconds = 1
                """);
        assertThat(project.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bogus = 1",
                "[adapter.a] | type='duckdb' | bogus = 1",
                "[adapter.a] | type='duckdb' | retry.bogus = 1",
                "[adapter.a] | type='duckdb' | cache.bogus = 1",
                "[adapter.a] | type='duckdb' | ratelimit.bogus = 1",
                "[adapter.a] | type='duckdb' | stampede.bogus = 1",
                "[adapter.a] | type='duckdb' | circuit_breaker.bogus = 1",
                "[pipeline.t] | type='transformation' | target.bogus = 1",
                "[pipeline.t] | type='transformation' | target.governance.bogus = 1",
                "[pipeline.t] | type='transformation' | target.governance.isolation.bogus = 1",
                "[pipeline.t] | type='transformation' | target={} | execution.bogus = 1",
                "[pipeline.t] | type='transformation' | target={} | checks.bogus = 1",
                "[pipeline.t] | type='transformation' | target={} | checks.quarantine.bogus = 1",
                "[pipeline.t] | type='transformation' | target={} | checks.cross_source_overlap.bogus = 1",
                "[pipeline.t] | type='transformation' | target={} | schedule.bogus = 1",
                "[pipeline.t] | type='transformation' | target={} | schedule.retry.bogus = 1",
                "[pipeline.q] | type='quality' | checks={} | target.bogus = 1",
                "[state] | bogus = 1",
                "[state] | retry.bogus = 1",
                "[state] | idempotency.bogus = 1",
                "[state] | retention.bogus = 1",
                "[hook.on_pipeline_start] | command='c' | bogus = 1",
                "[hook.webhooks.on_pipeline_start] | url='u' | bogus = 1",
                "[cost] | bogus = 1",
                "[schema_evolution] | bogus = 1",
                "[budget] | bogus = 1",
                "[retry] | bogus = 1",
                "[resilience] | bogus = 1",
                "[run] | bogus = 1",
                "[reuse] | bogus = 1",
                "[gc] | bogus = 1",
                "[cache] | bogus = 1",
                "[cache.schemas] | bogus = 1",
                "[ai] | bogus = 1",
                "[classifications] | bogus = 1",
                "[role.r] | bogus = 1",
                "[freshness] | bogus = 1",
                "[portability] | bogus = 1",
                "[branch] | bogus = 1",
                "[branch.approval] | bogus = 1",
                "[imports.i] | path='p' | snapshot='s' | bogus = 1",
                "[schedule] | bogus = 1",
                "[policy] | version=1 | bogus = 1",
                "[fulfill] | bogus = 1",
                "[fulfill.driver] | type='replay' | session='s' | bogus = 1",
            })
    void a_key_that_does_not_exist_is_refused(String lines) {
        String config = lines.replace(" | ", "\n");
        assertThat(TestProject.of(folder, config).problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem).startsWith("E104").endsWith("has no key 'bogus'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mask = { pii = 'blur' } | E105",
                "mask = { dev = { pii = 'blur' } } | E105",
                "portability = { target_dialect = 'dbx' } | E105",
                "policy = {} | E107",
                "policy = { version = 1, rules = [{ principal = 'robot', capability = 'apply', effect = 'allow' }] } | E105",
                "imports = { a = { path = 'p' } } | E107",
                "hook = { on_pipeline_start = {} } | E107",
                "hook = { on_pipeline_start = 'echo' } | E105",
                "hook = { unheard_of = { bogus = 1 } } | E104",
                "hook = { webhooks = { on_pipeline_start = { url = 'u', on_failure = 'stop' } } } | E105",
                "budget = { max_usd = 'much' } | E105",
                "budget = { max_bytes_scanned = 1.5 } | E105",
                "state = { on_upload_failure = 'ignore' } | E105",
                "fulfill = { driver = { type = 'robot' } } | E105",
            })
    void a_value_that_cannot_be_is_refused(String line, String code) {
        assertThat(TestProject.of(folder, line).found())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isIn(code, "E107"));
    }

    @Test
    void an_unknown_hook_event_opens() {
        TestProject project = TestProject.of(folder, "[hook.on_pipeline_strat]\ncommand = \"c\"\n");
        assertThat(project.problems()).isEmpty();
        assertThat(project.findings("V001"))
                .contains("warn - there is no event 'on_pipeline_strat', so the hook never runs"
                        + " at rocky.toml:1:7; write 'on_pipeline_start'");
    }
}
