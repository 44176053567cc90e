package dev.rocky.engine.internal.diff;

import static dev.rocky.engine.internal.diff.Markdown.code;

import dev.rocky.compile.change.Change;
import dev.rocky.model.Masking;
import java.util.List;
import java.util.Optional;

/** Says in words what a change is. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(Change change) {
        return switch (change) {
            case Change.ModelRemoved ignored -> "its table is gone";
            case Change.ModelAdded ignored -> "its table is new";
            case Change.ColumnDropped dropped ->
                "column " + code(dropped.column()) + " (" + dropped.dataType() + ") is gone";
            case Change.ColumnAdded added ->
                "column " + code(added.column()) + " (" + added.dataType() + ") is new"
                        + (added.nullable() ? "" : ", and never NULL");
            case Change.ColumnTypeChanged changed ->
                "column " + code(changed.column()) + ": "
                        + arrow(changed.oldType().toString(), changed.newType().toString())
                        + (changed.narrowing() ? ", which cannot hold every value" : "");
            case Change.ColumnNullabilityChanged changed ->
                "column " + code(changed.column())
                        + (changed.newNullable() ? " may be NULL now" : " is never NULL any longer");
            case Change.ColumnReordered moved ->
                "column " + code(moved.column()) + " moved from place " + (moved.oldIndex() + 1) + " to "
                        + (moved.newIndex() + 1);
            case Change.MaterializationStrategyChanged changed ->
                "strategy: " + arrow(changed.oldStrategy(), changed.newStrategy());
            case Change.MaterializationKeyChanged changed ->
                changed.keyKind().spelling() + ": " + arrow(list(changed.old()), list(changed.now()));
            case Change.PartitionByChanged changed ->
                "partitioned by: " + arrow(list(changed.old()), list(changed.now()));
            case Change.TargetRenamed renamed -> "table: " + arrow(code(renamed.old()), code(renamed.now()));
            case Change.SourceChanged changed -> "declared sources: " + arrow(list(changed.old()), list(changed.now()));
            case Change.ColumnMaskChanged changed ->
                "mask of column " + code(changed.column()) + ": "
                        + arrow(mask(changed.oldStrategy()), mask(changed.newStrategy()));
            case Change.LakehouseFormatChanged changed -> "format: " + arrow(changed.old(), changed.now());
            case Change.SqlBodyChanged ignored -> "the text of its query differs";
        };
    }

    private static String arrow(String old, String now) {
        return old + " → " + now;
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static String mask(Optional<Masking.Strategy> strategy) {
        return strategy.map(Masking.Strategy::spelling).orElse("none");
    }
}
