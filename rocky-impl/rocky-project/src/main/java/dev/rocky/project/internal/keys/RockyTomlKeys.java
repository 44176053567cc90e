package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.table;

import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;
import java.util.Set;

/** The keys of {@code rocky.toml}. */
public final class RockyTomlKeys {

    /** The whole file. */
    public static final TableSchema ROCKY_TOML = TableSchema.strict(
            "A project",
            key("adapter", named(AdapterKeys.ADAPTER, "type"), "Warehouses and services that know sources")
                    .alias("adapters"),
            key(
                            "pipeline",
                            new KeyType.Named(
                                    PipelineKeys.PIPELINE,
                                    Set.of("source", "type", "models", "tables", "unique_key", "source_dir")),
                            "Work that is run together")
                    .alias("pipelines"),
            section("state", StateKeys.STATE),
            section("hook", HookKeys.HOOK).alias("hooks"),
            section("cost", RunKeys.COST),
            section("schema_evolution", RunKeys.SCHEMA_EVOLUTION),
            section("budget", RunKeys.BUDGET),
            section("retry", RunKeys.RETRY),
            section("resilience", RunKeys.RESILIENCE),
            section("run", RunKeys.RUN),
            section("reuse", RunKeys.REUSE),
            section("gc", RunKeys.GC),
            section("cache", RunKeys.CACHE),
            section("ai", ControlKeys.AI),
            section("mask", ControlKeys.MASK),
            section("classifications", ControlKeys.CLASSIFICATIONS),
            key("role", named(ControlKeys.ROLE), "Permissions that go together").alias("roles"),
            section("freshness", ControlKeys.FRESHNESS),
            section("portability", ControlKeys.PORTABILITY),
            section("branch", ControlKeys.BRANCH),
            key("imports", named(ControlKeys.IMPORT), "Other projects whose tables are read"),
            key("functions", named(ControlKeys.FUNCTION), "Functions that users of the warehouse wrote"),
            section("schedule", ControlKeys.SCHEDULE),
            section("policy", ControlKeys.POLICY),
            section("fulfill", ControlKeys.FULFILL));

    private RockyTomlKeys() {}

    private static Key section(String name, TableSchema schema) {
        return key(name, table(schema), schema.description());
    }

    private static KeyType named(TableSchema entry, String... flatMarks) {
        return new KeyType.Named(table(entry), Set.of(flatMarks));
    }
}
