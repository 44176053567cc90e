package dev.rocky.engine.internal.diff;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.change.Changes;
import dev.rocky.compile.change.Finding;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.CiDiffReport.ChangeType;
import dev.rocky.diff.CiDiffReport.ColumnDiff;
import dev.rocky.diff.CiDiffReport.ModelDiff;
import dev.rocky.diff.CiDiffReport.Status;
import dev.rocky.diff.CiDiffReport.Summary;
import dev.rocky.diff.DiffOptions;
import dev.rocky.diff.LineageDiffReport;
import dev.rocky.diff.LineageDiffReport.ColumnChange;
import dev.rocky.diff.LineageDiffReport.ModelResult;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.model.Project;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Two states of a project, compared table by table; every report about differences is made of one.
 *
 * @param models those that differ, by name and table
 * @param notes what could not be compared, and why
 */
public record ProjectComparison(
        CompiledProject head, Summary summary, List<ModelChange> models, List<Finding> findings, List<String> notes) {

    private static final String HEAD = "HEAD";

    public ProjectComparison {
        models = List.copyOf(models);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /**
     * Compare.
     *
     * @param base what was found at the commit
     * @param compile compiles what was there
     */
    public static ProjectComparison of(
            BaseProject.Found base,
            CompiledProject head,
            Function<Project, CompiledProject> compile,
            DiffOptions options) {
        return switch (base) {
            case BaseProject.Found.AsProject found -> compare(found, compile.apply(found.project()), head, options);
            case BaseProject.Found.AsFiles files -> compare(files, head, options);
        };
    }

    private static ProjectComparison compare(
            BaseProject.Found.AsProject found, CompiledProject base, CompiledProject head, DiffOptions options) {
        Map<String, CompiledModel> before = base.modelsByTable();
        Map<String, CompiledModel> now = head.modelsByTable();
        TreeSet<String> targets = new TreeSet<>(before.keySet());
        targets.addAll(now.keySet());
        List<ModelChange> models = targets.stream()
                .map(target -> compare(Optional.ofNullable(before.get(target)), Optional.ofNullable(now.get(target))))
                .toList();
        List<String> notes = new ArrayList<>(found.notes());
        unread(before.values().stream().toList(), " at '" + options.base() + "'", notes);
        unread(now.values().stream().toList(), "", notes);
        List<Finding> findings = options.semantic() ? Changes.between(base, head) : List.of();
        return of(head, models, findings, notes);
    }

    private static void unread(List<CompiledModel> models, String when, List<String> notes) {
        models.stream()
                .filter(model -> !model.parsed())
                .map(CompiledModel::name)
                .sorted()
                .forEach(name -> notes.add(
                        "the query of '" + name + "' cannot be read" + when + "; its columns are not compared"));
    }

    private static ModelChange compare(Optional<CompiledModel> before, Optional<CompiledModel> now) {
        CompiledModel shown = now.or(() -> before).orElseThrow();
        List<ColumnDiff> columns = ColumnComparison.of(before, now);
        Status status = before.isEmpty()
                ? Status.ADDED
                : now.isEmpty()
                        ? Status.REMOVED
                        : columns.isEmpty()
                                        && before.get().model().equals(now.get().model())
                                ? Status.UNCHANGED
                                : Status.MODIFIED;
        return new ModelChange(
                shown.name(), status, Optional.of(shown.model().target().toString()), columns);
    }

    /** What cannot be read as a project is compared by its files. */
    private static ProjectComparison compare(
            BaseProject.Found.AsFiles files, CompiledProject head, DiffOptions options) {
        List<ModelChange> models = new ArrayList<>();
        TreeSet<String> gone = new TreeSet<>(files.before().names());
        for (CompiledModel model : head.modelsByTable().values()) {
            String stem = stem(model);
            gone.remove(stem);
            Status status = !files.before().has(stem)
                    ? Status.ADDED
                    : files.before().isSame(stem, files.now()) ? Status.UNCHANGED : Status.MODIFIED;
            models.add(ModelChange.ofFiles(
                    model.name(), status, Optional.of(model.model().target().toString())));
        }
        gone.removeAll(files.now().names());
        gone.forEach(name -> models.add(ModelChange.ofFiles(name, Status.REMOVED, Optional.empty())));
        String note = "the project cannot be read at '" + options.base() + "': " + files.reason()
                + "; models are compared by their files, columns are not compared";
        return of(head, models, List.of(), List.of(note));
    }

    private static String stem(CompiledModel model) {
        Optional<String> file = model.model().body().origin().span().map(SourceSpan::file);
        String name = file.map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
                .orElse(model.name());
        int point = name.indexOf('.');
        return point < 0 ? name : name.substring(0, point);
    }

    private static ProjectComparison of(
            CompiledProject head, List<ModelChange> models, List<Finding> findings, List<String> notes) {
        Summary summary = new Summary(
                models.size(),
                count(models, Status.UNCHANGED),
                count(models, Status.MODIFIED),
                count(models, Status.ADDED),
                count(models, Status.REMOVED));
        List<ModelChange> changed = models.stream()
                .filter(model -> model.status() != Status.UNCHANGED)
                .sorted(Comparator.comparing(ModelChange::name)
                        .thenComparing(model -> model.target().orElse("")))
                .toList();
        return new ProjectComparison(head, summary, changed, findings, notes);
    }

    private static int count(List<ModelChange> models, Status status) {
        return (int) models.stream().filter(model -> model.status() == status).count();
    }

    /** The document about tables. */
    public CiDiffReport report(DiffOptions options) {
        List<ModelDiff> rows = models.stream()
                .map(model -> new ModelDiff(model.name(), model.status(), model.target(), model.columns()))
                .toList();
        return new CiDiffReport(
                options.base(), HEAD, summary, rows, DiffMarkdown.ofTables(this, options), findings, notes);
    }

    /** The document about columns. */
    public LineageDiffReport lineageReport(DiffOptions options) {
        List<ModelResult> results = models.stream()
                .map(model -> new ModelResult(
                        model.name(),
                        model.status(),
                        model.columns().stream()
                                .map(column -> withConsumers(model, column))
                                .toList()))
                .toList();
        return new LineageDiffReport(
                options.base(), HEAD, summary, results, LineageMarkdown.of(summary, results, notes), notes);
    }

    private ColumnChange withConsumers(ModelChange model, ColumnDiff column) {
        List<ColumnRef> consumers = column.changeType() == ChangeType.REMOVED
                ? List.of()
                : head.lineage().downstream(new ColumnRef(model.name(), column.columnName())).stream()
                        .map(traced -> traced.edge().target())
                        .distinct()
                        .sorted()
                        .toList();
        return new ColumnChange(
                column.columnName(), column.changeType(), column.oldType(), column.newType(), consumers);
    }
}
