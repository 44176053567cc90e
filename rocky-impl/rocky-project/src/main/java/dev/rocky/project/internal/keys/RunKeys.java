package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.fraction;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.model.Budget;
import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.TableSchema;

/** The keys of the sections of {@code rocky.toml} that say what runs may cost and how they recover. */
final class RunKeys {

    private static final Key ON_BREACH = key("on_breach", choice(Budget.OnBreach.values()), "What a breach does");

    private static final TableSchema LIMITS = TableSchema.strict(
            "What a run may cost",
            key("max_usd", fraction(), "In US dollars; unset for any"),
            key("max_duration_ms", whole(), "In milliseconds; unset for any"),
            key("max_bytes_scanned", whole(), "In bytes; unset for any"));

    /** {@code [budget]} of a model, which inherits what it does not set. */
    static final TableSchema MODEL_BUDGET = LIMITS.with(ON_BREACH);

    static final TableSchema BUDGET = LIMITS.with(ON_BREACH.or("warn"));

    static final TableSchema COST = TableSchema.strict(
            "What storage and computing cost, for estimates",
            key("storage_cost_per_gb_month", fraction(), "US dollars for a gigabyte and month")
                    .or(0.023),
            key("compute_cost_per_dbu", fraction(), "US dollars for a Databricks unit")
                    .or(0.40),
            key("warehouse_size", text(), "Size of the warehouse").or("Medium"),
            key("min_history_runs", whole(), "From how many runs on advice is given")
                    .or(5));

    static final TableSchema SCHEMA_EVOLUTION = TableSchema.strict(
            "What happens to columns that a source dropped",
            key("grace_period_days", smallWhole(), "How long they are kept").or(7));

    static final TableSchema RETRY = TableSchema.strict(
            "Retries of all adapters together",
            key("max_retries_per_run", smallWhole(), "How many a run may use; unset for each adapter by itself"));

    static final TableSchema RESILIENCE = TableSchema.strict(
            "How a failed model is tried again",
            key("enabled", flag(), "Whether it is").or(true),
            key("transient_max_retries", smallWhole(), "How often").or(2),
            key("initial_backoff_ms", whole(), "Wait before the first retry").or(500),
            key("max_backoff_ms", whole(), "Longest wait").or(30_000),
            key("backoff_multiplier", fraction(), "By how much the wait grows").or(2.0),
            key("jitter", flag(), "Whether waits vary a little").or(true),
            key("circuit_breaker_threshold", smallWhole(), "How many failures in a row end retrying; 0 for never")
                    .or(3),
            key("max_retries_per_run", smallWhole(), "How many retries a run may use")
                    .or(8),
            key("contain_failures", flag(), "Keep building what does not need a failed model")
                    .or(false),
            key("auto_apply_additive_drift", flag(), "Add new columns of a source without asking")
                    .or(false));

    static final TableSchema RUN = TableSchema.strict(
            "How runs decide what to build",
            key("skip_unchanged", flag(), "Skip models whose inputs did not change")
                    .or(false),
            key("skip_rowcount_fallback", flag(), "Judge inputs by row counts where nothing better is known")
                    .or(false),
            key("strict_scheduling", flag(), "Refuse an order that depends on tables read by their full names")
                    .or(false),
            key("lag_tolerance_seconds", whole(), "How late rows may arrive").or(0));

    static final TableSchema REUSE = TableSchema.strict(
            "Whether identical results are used again",
            key("enabled", flag(), "Whether they are").or(false),
            key("column_level", flag(), "Judge by the columns that are read").or(true));

    static final TableSchema GC = TableSchema.strict(
            "How old results are removed",
            key("physical_delete", flag(), "Delete files; not possible yet").or(false));

    private static final TableSchema CACHED_SCHEMAS = TableSchema.strict(
            "Columns of source tables",
            key("enabled", flag(), "Whether they are remembered").or(true),
            key("ttl_seconds", whole(), "For how long").or(86_400),
            key("replicate", flag(), "Share them with the state").or(false));

    static final TableSchema CACHE = TableSchema.strict(
            "What is remembered between commands", key("schemas", table(CACHED_SCHEMAS), "Columns of source tables"));

    private RunKeys() {}
}
