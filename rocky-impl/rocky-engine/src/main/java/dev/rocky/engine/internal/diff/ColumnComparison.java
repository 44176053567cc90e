package dev.rocky.engine.internal.diff;

import dev.rocky.compile.CompiledModel;
import dev.rocky.diff.CiDiffReport.ChangeType;
import dev.rocky.diff.CiDiffReport.ColumnDiff;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the columns of a model by their exact names. */
final class ColumnComparison {

    private ColumnComparison() {}

    /**
     * What was added or changed in the order of what is, then what was removed.
     *
     * <p>A column that is missing where not all of them are known may well be there, so nothing is said of it.
     */
    static List<ColumnDiff> of(Optional<CompiledModel> before, Optional<CompiledModel> now) {
        List<Column> old = before.map(CompiledModel::columns).orElse(List.of());
        List<Column> columns = now.map(CompiledModel::columns).orElse(List.of());
        List<ColumnDiff> changes = new ArrayList<>();
        for (Column column : columns) {
            Optional<Column> same = find(column.name(), old);
            if (same.isPresent()) {
                typeChange(same.get(), column).ifPresent(changes::add);
            } else if (knowsAll(before)) {
                changes.add(
                        new ColumnDiff(column.name(), ChangeType.ADDED, Optional.empty(), Optional.of(type(column))));
            }
        }
        for (Column column : old) {
            if (knowsAll(now) && find(column.name(), columns).isEmpty()) {
                changes.add(
                        new ColumnDiff(column.name(), ChangeType.REMOVED, Optional.of(type(column)), Optional.empty()));
            }
        }
        return changes;
    }

    private static Optional<ColumnDiff> typeChange(Column old, Column column) {
        if (old.type().isUnknown() || column.type().isUnknown() || old.type().equals(column.type())) {
            return Optional.empty();
        }
        return Optional.of(new ColumnDiff(
                column.name(), ChangeType.TYPE_CHANGED, Optional.of(type(old)), Optional.of(type(column))));
    }

    /** A model that does not exist has no columns, and that is known. */
    private static boolean knowsAll(Optional<CompiledModel> model) {
        return model.isEmpty() || (model.get().parsed() && model.get().columnsComplete());
    }

    private static Optional<Column> find(String name, List<Column> columns) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private static String type(Column column) {
        return DebugTypes.of(column.type());
    }
}
