package dev.rocky.diff;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.change.Finding;
import dev.rocky.json.NotInDocument;
import dev.rocky.json.OmitEmpty;
import dev.rocky.json.Spelled;
import java.util.List;
import java.util.Optional;

/**
 * The document that {@code rocky ci-diff} prints.
 *
 * @param baseRef what is compared with, as it was given
 * @param models those that differ, by name
 * @param markdown the same for a comment on a change
 * @param breakingFindings what it means for those who read the tables, where that was asked for
 * @param notes what could not be compared, and why
 * @since 2.0
 */
public record CiDiffReport(
        String baseRef,
        String headRef,
        Summary summary,
        List<ModelDiff> models,
        String markdown,
        @OmitEmpty List<Finding> breakingFindings,
        @NotInDocument List<String> notes) {

    public CiDiffReport {
        requireNonNull(baseRef, "baseRef");
        requireNonNull(headRef, "headRef");
        requireNonNull(summary, "summary");
        models = List.copyOf(models);
        requireNonNull(markdown, "markdown");
        breakingFindings = List.copyOf(breakingFindings);
        notes = List.copyOf(notes);
    }

    /** The change in numbers. */
    public record Summary(int totalModels, int unchanged, int modified, int added, int removed) {}

    /**
     * One model that differs.
     *
     * @param resolvedTarget its table, where that is known
     */
    public record ModelDiff(
            String modelName,
            Status status,
            Optional<String> resolvedTarget,
            @OmitEmpty List<ColumnDiff> columnChanges) {
        public ModelDiff {
            requireNonNull(modelName, "modelName");
            requireNonNull(status, "status");
            requireNonNull(resolvedTarget, "resolvedTarget");
            columnChanges = List.copyOf(columnChanges);
        }
    }

    /** One column that differs. */
    public record ColumnDiff(
            String columnName, ChangeType changeType, Optional<String> oldType, Optional<String> newType) {
        public ColumnDiff {
            requireNonNull(columnName, "columnName");
            requireNonNull(changeType, "changeType");
            requireNonNull(oldType, "oldType");
            requireNonNull(newType, "newType");
        }
    }

    /** What happened to a model. */
    public enum Status implements Spelled {
        UNCHANGED("unchanged"),
        MODIFIED("modified"),
        ADDED("added"),
        REMOVED("removed");

        private final String spelling;

        Status(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }

    /** What happened to a column. */
    public enum ChangeType implements Spelled {
        ADDED("added"),
        REMOVED("removed"),
        TYPE_CHANGED("type_changed");

        private final String spelling;

        ChangeType(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
