package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.listOf;
import static dev.rocky.project.internal.schema.KeyType.secret;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.model.StateConfig;
import dev.rocky.project.internal.schema.TableSchema;

/** The keys of {@code [state]}. */
final class StateKeys {

    private static final TableSchema IDEMPOTENCY = TableSchema.strict(
            "How a run that was submitted twice is recognised",
            key("retention_days", smallWhole(), "How long a key is remembered").or(30),
            key("dedup_on", choice("success", "any"), "Which earlier run counts")
                    .or("success"),
            key("in_flight_ttl_hours", smallWhole(), "After how long a run that never ended does not count")
                    .or(24));

    private static final TableSchema RETENTION = TableSchema.strict(
            "How long runs are remembered",
            key("max_age_days", smallWhole(), "Oldest record that is kept").or(365),
            key("min_runs_kept", smallWhole(), "How many are kept however old they are")
                    .or(100),
            key(
                    "applies_to",
                    listOf(choice("history", "lineage", "audit")),
                    "What is swept; an empty list for nothing"),
            key("sweep_interval_seconds", whole(), "How often").or(3600),
            key("sweep_budget_ms", whole(), "How long a sweep may take").or(5000));

    static final TableSchema STATE = TableSchema.strict(
            "Where runs are remembered",
            key("backend", choice(StateConfig.Backend.values()), "Where the state lives between runs")
                    .or("local"),
            key("s3_bucket", text(), "Bucket of the `s3` and `tiered` backends"),
            key("gcs_bucket", text(), "Bucket of the `gcs` backend"),
            key("valkey_url", secret(), "Server of the `valkey` and `tiered` backends"),
            key("s3_prefix", text(), "Folder in the bucket").or("rocky/state/"),
            key("gcs_prefix", text(), "Folder in the bucket").or("rocky/state/"),
            key("valkey_prefix", text(), "Start of every key").or("rocky:state:"),
            key("transfer_timeout_seconds", whole(), "Longest time an upload or download may take, retries included")
                    .or(300),
            key("retry", table(AdapterKeys.RETRY), "How failed transfers are tried again"),
            key("on_upload_failure", choice("skip", "fail"), "What a failed upload does to the run")
                    .or("skip"),
            key("idempotency", table(IDEMPOTENCY), "How a run that was submitted twice is recognised"),
            key("retention", table(RETENTION), "How long runs are remembered"),
            key("namespacing", choice("none", "pipeline"), "Whether each pipeline has a state of its own")
                    .or("none"),
            key("on_schema_mismatch", choice("recreate", "fail"), "What happens to a state of a newer version")
                    .or("recreate"),
            key("freeze_marker_writes", flag(), "Write freezes as markers beside a shared state")
                    .or(false),
            key("concurrency_control", choice("off", "cas"), "Whether an upload may overwrite somebody else's")
                    .or("off"));

    private StateKeys() {}
}
