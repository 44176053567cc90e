package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.filledText;
import static dev.rocky.project.internal.schema.KeyType.mapOf;
import static dev.rocky.project.internal.schema.KeyType.secret;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.model.AdapterKind;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;

/** The keys of {@code [adapter.NAME]}. Each is legal on every type; a type reads those it knows. */
public final class AdapterKeys {

    private static final String VALKEY_URL = "Address of the Valkey or Redis server";

    static final TableSchema FIVETRAN_CACHE = TableSchema.strict(
            "What the Fivetran adapter remembers of the service's answers",
            key("backend", choice("none", "file", "object_store", "valkey", "tiered"), "Where answers are kept")
                    .or("none"),
            key("file_root", text(), "Folder of the `file` backend"),
            key("object_store_url", secret(), "Address of the bucket"),
            key("valkey_url", secret(), VALKEY_URL),
            key("valkey_ttl_seconds", whole(), "How long an answer is kept in Valkey")
                    .or(600));

    static final TableSchema FIVETRAN_RATE_LIMIT = TableSchema.strict(
            "How several processes share the service's rate limit",
            key("backend", choice("file", "valkey"), "Where the processes meet").or("file"),
            key("valkey_url", secret(), VALKEY_URL),
            key("max_wake_seconds", whole(), "Longest wait before asking again").or(600));

    static final TableSchema FIVETRAN_STAMPEDE = TableSchema.strict(
            "Keeps several processes from asking the same at once",
            key("backend", choice("none", "valkey"), "Where the lock lives").or("none"),
            key("valkey_url", secret(), VALKEY_URL),
            key("lock_ttl_seconds", whole(), "How long the one who asks may take")
                    .or(60),
            key("poll_timeout_seconds", whole(), "How long the others wait").or(30));

    static final TableSchema FIVETRAN_CIRCUIT_BREAKER = TableSchema.strict(
            "When several processes stop asking a service that fails",
            key("backend", choice("none", "valkey"), "Where failures are counted")
                    .or("none"),
            key("valkey_url", secret(), VALKEY_URL),
            key("failure_threshold", smallWhole(), "How many failures open the breaker")
                    .or(5),
            key("window_seconds", whole(), "Within which time they count").or(60),
            key("cooldown_seconds", whole(), "How long it stays open at first").or(300),
            key("cooldown_max_seconds", whole(), "How long it stays open at most")
                    .or(3600));

    static final TableSchema RETRY = TableSchema.strict(
            "How a call that failed for a passing reason is tried again",
            key("max_retries", smallWhole(), "How often a call is tried again; 0 for never")
                    .or(3),
            key("initial_backoff_ms", whole(), "Wait before the first retry").or(1000),
            key("max_backoff_ms", whole(), "Longest wait").or(30_000),
            key("backoff_multiplier", KeyType.fraction(), "By how much the wait grows")
                    .or(2.0),
            key("jitter", KeyType.flag(), "Whether waits vary a little").or(true),
            key(
                            "circuit_breaker_threshold",
                            smallWhole(),
                            "How many passing failures in a row stop all calls; 0 for never")
                    .or(5),
            key(
                    "circuit_breaker_recovery_timeout_secs",
                    whole(),
                    "After how long one call is let through to see; unset for not within a run"),
            key("max_retries_per_run", smallWhole(), "How many retries a run may use; unset for any number"));

    static final TableSchema ADAPTER = TableSchema.strict(
            "A warehouse, or a service that knows sources",
            key("type", filledText(), "Which warehouse or service it is").mandatory(),
            key("kind", choice(AdapterKind.values()), "The only role it shall have; unset for every role of its type"),
            key("host", text(), "Name or address of the server"),
            key("http_path", text(), "Path of the Databricks SQL warehouse"),
            key("token", secret(), "Access token"),
            key("client_id", text(), "OAuth client"),
            key("client_secret", secret(), "Secret of the OAuth client"),
            key("timeout_secs", whole(), "Longest time a statement may take"),
            key("destination_id", text(), "Fivetran destination"),
            key("api_key", secret(), "Fivetran key"),
            key("api_secret", secret(), "Secret of the Fivetran key"),
            key("account", text(), "Snowflake account"),
            key("warehouse", text(), "Snowflake warehouse that computes"),
            key("username", text(), "Who logs in"),
            key("password", secret(), "Password of who logs in"),
            key("oauth_token", secret(), "Snowflake OAuth token"),
            key("pat", secret(), "Snowflake programmatic access token"),
            key("private_key_path", text(), "File with the private key of a Snowflake user"),
            key("role", text(), "Snowflake role"),
            key("database", text(), "Default database or catalog"),
            key("project_id", text(), "Google Cloud project"),
            key("location", text(), "BigQuery location"),
            key("path", text(), "DuckDB file, relative to rocky.toml; unset for a database in memory"),
            key("retry", table(RETRY), "How failed calls are tried again"),
            key("cache", table(FIVETRAN_CACHE), "Fivetran: what is remembered of answers"),
            key("ratelimit", table(FIVETRAN_RATE_LIMIT), "Fivetran: how processes share the rate limit"),
            key("stampede", table(FIVETRAN_STAMPEDE), "Fivetran: how processes avoid asking the same at once"),
            key("circuit_breaker", table(FIVETRAN_CIRCUIT_BREAKER), "Fivetran: when processes stop asking"),
            key("extra", mapOf(new KeyType.Anything()), "Passed to the adapter as it is"));

    private AdapterKeys() {}
}
