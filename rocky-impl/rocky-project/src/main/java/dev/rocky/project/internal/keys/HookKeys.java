package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.either;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.mapOf;
import static dev.rocky.project.internal.schema.KeyType.secret;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.tables;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The keys of {@code [hook]}. */
public final class HookKeys {

    private static final Map<String, String> EVENTS = events();

    private static final KeyType ON_FAILURE = choice("abort", "warn", "ignore");

    private static final TableSchema COMMAND = TableSchema.strict(
            "A command that is run; it reads what happened as JSON",
            key("command", text(), "Run by the shell").mandatory(),
            key("timeout_ms", whole(), "Longest time it may take").or(30_000),
            key("on_failure", ON_FAILURE, "What its failure does to the run").or("warn"),
            key("env", mapOf(text()), "Environment variables for it"));

    private static final TableSchema WEBHOOK = TableSchema.strict(
            "An address that is called with what happened as JSON",
            key("url", text(), "The address").mandatory(),
            key("preset", text(), "Body for slack, pagerduty, datadog, teams or generic"),
            key("method", text(), "HTTP method").or("POST"),
            key("headers", mapOf(text()), "HTTP headers"),
            key("body_template", text(), "Body; {{field}} stands for what happened"),
            key("secret", secret(), "Signs the body"),
            key("timeout_ms", whole(), "Longest time a call may take").or(10_000),
            key("async", flag(), "Whether the run does not wait for the answer").or(false),
            key("on_failure", ON_FAILURE, "What its failure does to the run").or("warn"),
            key("retry_count", smallWhole(), "How often a failed call is tried again")
                    .or(0),
            key("retry_delay_ms", whole(), "Wait before the first retry; it doubles")
                    .or(1000));

    private static final KeyType COMMANDS = either(table(COMMAND), tables(COMMAND));
    private static final KeyType WEBHOOKS = either(table(WEBHOOK), tables(WEBHOOK));

    static final TableSchema HOOK = TableSchema.anyKeys(
                    "What happens when something happens", COMMANDS, onEvents(COMMANDS))
            .with(key(
                    "webhooks",
                    table(TableSchema.anyKeys("Addresses that are called", WEBHOOKS, onEvents(WEBHOOKS))),
                    "Addresses that are called"));

    private HookKeys() {}

    /** The keys of everything that can happen. */
    public static Set<String> eventNames() {
        return EVENTS.keySet();
    }

    private static Key[] onEvents(KeyType type) {
        return EVENTS.entrySet().stream()
                .map(event -> key(event.getKey(), type, event.getValue()))
                .toArray(Key[]::new);
    }

    private static Map<String, String> events() {
        Map<String, String> events = new LinkedHashMap<>();
        events.put("on_pipeline_start", "A pipeline starts");
        events.put("on_discover_complete", "Sources were found");
        events.put("on_compile_complete", "Models were compiled");
        events.put("on_pipeline_complete", "A pipeline ended well");
        events.put("on_pipeline_error", "A pipeline failed");
        events.put("on_before_materialize", "A table is about to be written");
        events.put("on_after_materialize", "A table was written");
        events.put("on_materialize_error", "A table could not be written");
        events.put("on_before_model_run", "A model is about to be built");
        events.put("on_after_model_run", "A model was built");
        events.put("on_model_error", "A model could not be built");
        events.put("on_before_checks", "Checks are about to run");
        events.put("on_check_result", "A check has a result");
        events.put("on_after_checks", "Checks ran");
        events.put("on_drift_detected", "The columns of a source changed");
        events.put("on_anomaly_detected", "A row count is unusual");
        events.put("on_state_synced", "The state was uploaded");
        events.put("on_budget_breach", "A run cost more than allowed");
        return events;
    }
}
