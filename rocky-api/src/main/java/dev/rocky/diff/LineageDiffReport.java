package dev.rocky.diff;

import static java.util.Objects.requireNonNull;

import dev.rocky.diff.CiDiffReport.ChangeType;
import dev.rocky.diff.CiDiffReport.Status;
import dev.rocky.diff.CiDiffReport.Summary;
import dev.rocky.json.NotInDocument;
import dev.rocky.json.OmitEmpty;
import dev.rocky.lineage.ColumnRef;
import java.util.List;
import java.util.Optional;

/**
 * The document that {@code rocky lineage-diff} prints.
 *
 * @param baseRef what is compared with, as it was given
 * @param results the models that differ, by name
 * @param markdown the same for a comment on a change
 * @param notes what could not be compared, and why
 * @since 2.0
 */
public record LineageDiffReport(
        String baseRef,
        String headRef,
        Summary summary,
        List<ModelResult> results,
        String markdown,
        @NotInDocument List<String> notes) {

    public LineageDiffReport {
        requireNonNull(baseRef, "baseRef");
        requireNonNull(headRef, "headRef");
        requireNonNull(summary, "summary");
        results = List.copyOf(results);
        requireNonNull(markdown, "markdown");
        notes = List.copyOf(notes);
    }

    /** One model that differs. */
    public record ModelResult(String modelName, Status status, List<ColumnChange> columnChanges) {
        public ModelResult {
            requireNonNull(modelName, "modelName");
            requireNonNull(status, "status");
            columnChanges = List.copyOf(columnChanges);
        }
    }

    /**
     * One column that differs.
     *
     * @param downstreamConsumers every column that it feeds now, at any distance; sorted
     */
    public record ColumnChange(
            String columnName,
            ChangeType changeType,
            Optional<String> oldType,
            Optional<String> newType,
            @OmitEmpty List<ColumnRef> downstreamConsumers) {
        public ColumnChange {
            requireNonNull(columnName, "columnName");
            requireNonNull(changeType, "changeType");
            requireNonNull(oldType, "oldType");
            requireNonNull(newType, "newType");
            downstreamConsumers = List.copyOf(downstreamConsumers);
        }
    }
}
