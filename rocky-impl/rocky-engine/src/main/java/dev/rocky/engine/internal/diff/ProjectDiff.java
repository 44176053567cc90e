package dev.rocky.engine.internal.diff;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.CiDiffReport.ChangeType;
import dev.rocky.diff.CiDiffReport.ColumnDiff;
import dev.rocky.diff.CiDiffReport.ModelDiff;
import dev.rocky.diff.CiDiffReport.Status;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Compares two states of a project, table by table. */
public final class ProjectDiff {

    private ProjectDiff() {}

    /** The differences between what was and what is. */
    public static CiDiffReport between(CompiledProject base, CompiledProject head, String baseRef) {
        Map<String, CompiledModel> before = byTarget(base);
        Map<String, CompiledModel> after = byTarget(head);
        TreeSet<String> targets = new TreeSet<>(before.keySet());
        targets.addAll(after.keySet());
        List<ModelDiff> models = new ArrayList<>();
        for (String target : targets) {
            models.add(compare(Optional.ofNullable(before.get(target)), Optional.ofNullable(after.get(target))));
        }
        CiDiffReport.Summary summary = new CiDiffReport.Summary(
                models.size(),
                count(models, Status.UNCHANGED),
                count(models, Status.MODIFIED),
                count(models, Status.ADDED),
                count(models, Status.REMOVED));
        List<ModelDiff> changed = models.stream()
                .filter(model -> model.status() != Status.UNCHANGED)
                .sorted(Comparator.comparing(ModelDiff::modelName)
                        .thenComparing(model -> model.resolvedTarget().orElse("")))
                .toList();
        return new CiDiffReport(baseRef, "HEAD", summary, changed, DiffMarkdown.render(summary, changed));
    }

    private static Map<String, CompiledModel> byTarget(CompiledProject project) {
        Map<String, CompiledModel> models = new LinkedHashMap<>();
        for (CompiledModel model : project.models().values()) {
            if (!model.model().isEphemeral()) {
                models.putIfAbsent(model.model().target().toString().toLowerCase(Locale.ROOT), model);
            }
        }
        return models;
    }

    private static int count(List<ModelDiff> models, Status status) {
        return (int) models.stream().filter(model -> model.status() == status).count();
    }

    private static ModelDiff compare(Optional<CompiledModel> before, Optional<CompiledModel> after) {
        CompiledModel shown = after.or(() -> before).orElseThrow();
        List<ColumnDiff> columns = columns(
                before.map(CompiledModel::columns).orElse(List.of()),
                after.map(CompiledModel::columns).orElse(List.of()));
        Status status = before.isEmpty()
                ? Status.ADDED
                : after.isEmpty()
                        ? Status.REMOVED
                        : columns.isEmpty()
                                        && before.get()
                                                .model()
                                                .equals(after.get().model())
                                ? Status.UNCHANGED
                                : Status.MODIFIED;
        return new ModelDiff(
                shown.name(), status, Optional.of(shown.model().target().toString()), columns);
    }

    /** What was added or changed in the order of what is, then what was removed. */
    private static List<ColumnDiff> columns(List<Column> before, List<Column> after) {
        List<ColumnDiff> changes = new ArrayList<>();
        for (Column column : after) {
            Optional<Column> old = find(column.name(), before);
            if (old.isEmpty()) {
                changes.add(
                        new ColumnDiff(column.name(), ChangeType.ADDED, Optional.empty(), Optional.of(type(column))));
            } else if (!type(old.get()).equals(type(column))) {
                changes.add(new ColumnDiff(
                        column.name(),
                        ChangeType.TYPE_CHANGED,
                        Optional.of(type(old.get())),
                        Optional.of(type(column))));
            }
        }
        for (Column column : before) {
            if (find(column.name(), after).isEmpty()) {
                changes.add(
                        new ColumnDiff(column.name(), ChangeType.REMOVED, Optional.of(type(column)), Optional.empty()));
            }
        }
        return changes;
    }

    private static Optional<Column> find(String name, List<Column> columns) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private static String type(Column column) {
        return column.type().toString();
    }
}
