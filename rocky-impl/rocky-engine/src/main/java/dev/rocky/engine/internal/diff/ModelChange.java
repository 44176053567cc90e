package dev.rocky.engine.internal.diff;

import dev.rocky.diff.CiDiffReport.ColumnDiff;
import dev.rocky.diff.CiDiffReport.Status;
import java.util.List;
import java.util.Optional;

/**
 * One model of two states of a project.
 *
 * @param target its table, where that is known
 */
record ModelChange(String name, Status status, Optional<String> target, List<ColumnDiff> columns) {

    ModelChange {
        columns = List.copyOf(columns);
    }

    /** One of which no more is known than its files. */
    static ModelChange ofFiles(String name, Status status, Optional<String> target) {
        return new ModelChange(name, status, target, List.of());
    }
}
