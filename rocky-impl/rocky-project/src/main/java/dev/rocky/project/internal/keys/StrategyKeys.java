package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.filledText;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.listOf;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.text;

import dev.rocky.model.TimeGrain;
import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of {@code [strategy]}. */
final class StrategyKeys {

    static final KeyType STRATEGY = new KeyType.Variants("type", Optional.empty(), cases());

    private StrategyKeys() {}

    private static Map<String, TableSchema> cases() {
        Map<String, TableSchema> cases = new LinkedHashMap<>();
        Key timestamp = key("timestamp_column", filledText(), "Output column that only ever grows");
        Key uniqueKey = key("unique_key", listOf(text(), 1), "Output columns that identify a row");
        Key granularity = key("granularity", choice(TimeGrain.values()), "Length of a partition");
        add(cases, "full_refresh", "Replace the table on every run");
        add(cases, "incremental", "Append the rows past the last watermark", timestamp.mandatory());
        add(
                cases,
                "merge",
                "Update rows whose key exists, insert the others",
                uniqueKey.mandatory(),
                key("update_columns", listOf(text()), "Columns that an update sets; unset for all"));
        add(
                cases,
                "time_interval",
                "Rebuild whole partitions in time",
                key("time_column", filledText(), "Output column that places a row in its partition")
                        .mandatory(),
                granularity.mandatory(),
                key("lookback", smallWhole(), "How many earlier partitions each run builds again")
                        .or(0),
                key(
                                "batch_size",
                                new KeyType.Whole(1, Integer.MAX_VALUE),
                                "How many partitions one statement may build")
                        .or(1),
                key("first_partition", text(), "Key of the oldest partition, such as 2026-05-01"));
        add(
                cases,
                "microbatch",
                "Rebuild partitions in time, whether or not the query names the window",
                timestamp.mandatory(),
                granularity.or("hour"));
        add(
                cases,
                "delete_insert",
                "Replace the rows whose partition key occurs in the result",
                key("partition_by", listOf(text(), 1), "Output columns of that key")
                        .mandatory());
        add(cases, "ephemeral", "No table: the query becomes a part of those that read it");
        add(cases, "view", "A view");
        add(cases, "materialized_view", "A view whose rows the warehouse keeps");
        add(
                cases,
                "dynamic_table",
                "A table that Snowflake keeps up to date",
                key("target_lag", filledText(), "How old its rows may become, such as 5 minutes")
                        .mandatory());
        add(
                cases,
                "snapshot",
                "Keep every version of a row with the time it was valid",
                uniqueKey.mandatory(),
                key("updated_at", filledText(), "Output column that changes with the row")
                        .mandatory(),
                key("invalidate_hard_deletes", flag(), "Whether rows that are gone end their validity")
                        .or(false));
        add(
                cases,
                "content_addressed",
                "Files named by their content",
                key("storage_prefix", text(), "Where they are written").mandatory(),
                key("partition_columns", listOf(text()), "Columns that split them into folders"));
        return cases;
    }

    private static void add(Map<String, TableSchema> cases, String type, String description, Key... own) {
        Key tag = key("type", text(), "How the rows reach the warehouse").mandatory();
        Key[] keys = Stream.concat(Stream.of(tag), Stream.of(own)).toArray(Key[]::new);
        cases.put(type, TableSchema.lenient(description, keys));
    }
}
