package dev.rocky.project.internal.model;

import dev.rocky.model.Materialization;
import dev.rocky.model.TimeGrain;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.Section;
import java.util.Optional;

/** Turns a checked {@code [strategy]} into a materialization. */
final class StrategyReader {

    private StrategyReader() {}

    /** The strategy that a table writes, or empty where it writes none, or one that this version does not know yet. */
    static Optional<Materialization> read(Section owner, Problems problems) {
        if (!owner.has("strategy")) {
            return Optional.empty();
        }
        Section section = owner.child("strategy");
        return switch (section.theText("type")) {
            case "full_refresh" -> Optional.of(new Materialization.FullRefresh());
            case "incremental" -> Optional.of(new Materialization.Incremental(section.theText("timestamp_column")));
            case "merge" ->
                Optional.of(new Materialization.Merge(
                        section.texts("unique_key"),
                        section.has("update_columns")
                                ? Optional.of(section.texts("update_columns"))
                                : Optional.empty()));
            case "time_interval" ->
                Optional.of(new Materialization.TimeInterval(
                        section.theText("time_column"),
                        grain(section),
                        section.theInt("lookback"),
                        section.theInt("batch_size"),
                        section.text("first_partition")));
            case "microbatch" ->
                Optional.of(new Materialization.Microbatch(section.theText("timestamp_column"), grain(section)));
            case "delete_insert" -> Optional.of(new Materialization.DeleteInsert(section.texts("partition_by")));
            case "ephemeral" -> Optional.of(new Materialization.Ephemeral());
            case "view" -> Optional.of(new Materialization.View());
            case "materialized_view" -> Optional.of(new Materialization.MaterializedView());
            case "dynamic_table" -> Optional.of(new Materialization.DynamicTable(section.theText("target_lag")));
            case "snapshot" ->
                Optional.of(new Materialization.Snapshot(
                        section.texts("unique_key"),
                        section.theText("updated_at"),
                        section.flag("invalidate_hard_deletes")));
            default -> {
                problems.report(
                        FileProblems.UNSUPPORTED,
                        section.spanOf("type"),
                        "the strategy '%s' is not supported by this version yet".formatted(section.theText("type")));
                yield Optional.empty();
            }
        };
    }

    private static TimeGrain grain(Section section) {
        return section.choice("granularity", TimeGrain.values()).orElse(TimeGrain.HOUR);
    }
}
