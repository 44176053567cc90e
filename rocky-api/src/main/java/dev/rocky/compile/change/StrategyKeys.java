package dev.rocky.compile.change;

import dev.rocky.model.Materialization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What strategies go by. */
final class StrategyKeys {

    private StrategyKeys() {}

    /** The keys that differ between two states of one strategy. */
    static List<Change> changes(String model, Materialization before, Materialization now) {
        Map<KeyKind, List<String>> old = of(before);
        List<Change> changes = new ArrayList<>();
        of(now).forEach((kind, values) -> {
            List<String> oldValues = old.getOrDefault(kind, List.of());
            if (!values.equals(oldValues)) {
                changes.add(new Change.MaterializationKeyChanged(model, kind, oldValues, values));
            }
        });
        return changes;
    }

    private static Map<KeyKind, List<String>> of(Materialization strategy) {
        Map<KeyKind, List<String>> keys = new LinkedHashMap<>();
        switch (strategy) {
            case Materialization.Merge merge -> {
                keys.put(KeyKind.UNIQUE_KEY, merge.uniqueKey());
                keys.put(KeyKind.UPDATE_COLUMNS, merge.updateColumns().orElse(List.of()));
            }
            case Materialization.Snapshot snapshot -> {
                keys.put(KeyKind.UNIQUE_KEY, snapshot.uniqueKey());
                keys.put(KeyKind.TIMESTAMP_COLUMN, List.of(snapshot.updatedAt()));
            }
            case Materialization.Incremental incremental ->
                keys.put(KeyKind.TIMESTAMP_COLUMN, List.of(incremental.timestampColumn()));
            case Materialization.Microbatch batch -> {
                keys.put(KeyKind.TIMESTAMP_COLUMN, List.of(batch.timestampColumn()));
                keys.put(KeyKind.GRANULARITY, List.of(batch.granularity().spelling()));
            }
            case Materialization.TimeInterval interval -> {
                keys.put(KeyKind.TIME_COLUMN, List.of(interval.timeColumn()));
                keys.put(KeyKind.GRANULARITY, List.of(interval.granularity().spelling()));
            }
            case Materialization.DeleteInsert delete -> keys.put(KeyKind.PARTITION_BY, delete.partitionBy());
            case Materialization.DynamicTable table -> keys.put(KeyKind.TARGET_LAG, List.of(table.targetLag()));
            case Materialization.FullRefresh ignored -> {}
            case Materialization.Ephemeral ignored -> {}
            case Materialization.View ignored -> {}
            case Materialization.MaterializedView ignored -> {}
        }
        return keys;
    }
}
