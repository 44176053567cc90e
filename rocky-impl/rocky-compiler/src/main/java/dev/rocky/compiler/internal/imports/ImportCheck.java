package dev.rocky.compiler.internal.imports;

import dev.rocky.compile.ImportedFiles;
import dev.rocky.compile.change.Change;
import dev.rocky.compile.change.Changes;
import dev.rocky.compiler.internal.check.ImportCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.imports.SnapshotReader.Outcome;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.model.ImportedProject;
import dev.rocky.source.SourceSpan;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Checks an imported project: whether it is the one that was expected, and what its changes do to its readers. */
public final class ImportCheck {

    private static final String ANY = "*";

    private final String name;
    private final ImportedProject imported;
    private final List<Diagnostic> problems = new ArrayList<>();

    private ImportCheck(String name, ImportedProject imported) {
        this.name = name;
        this.imported = imported;
    }

    /**
     * Check an import.
     *
     * @param readers the models of the project, in its order
     */
    public static List<Diagnostic> check(
            String name, ImportedProject imported, ImportedFiles files, List<CheckedModel> readers) {
        ImportCheck check = new ImportCheck(name, imported);
        Optional<Snapshot> now = check.read("snapshot", imported.snapshot(), files.snapshot());
        now.ifPresent(check::pin);
        if (now.isPresent() && files.baseline().isPresent()) {
            check.read(
                            "baseline",
                            imported.baseline().orElse(""),
                            files.baseline().get())
                    .ifPresent(before -> readers.forEach(model -> check.columns(model, before, now.get())));
        }
        return check.problems;
    }

    private Optional<Snapshot> read(String key, String file, ImportedFiles.Content content) {
        return switch (SnapshotReader.read(content)) {
            case Outcome.Good good -> Optional.of(good.snapshot());
            case Outcome.TooNew found -> {
                report(
                        ImportCodes.E034,
                        key,
                        "the " + key + " '" + file + "' of import '" + name + "' has version " + found.version()
                                + ", understood are versions up to " + SnapshotReader.VERSION);
                yield Optional.empty();
            }
            case Outcome.Bad bad -> {
                report(
                        ImportCodes.W012,
                        key,
                        "import '" + name + "' is not checked: its " + key + " '" + file + "' cannot be read: "
                                + bad.reason());
                yield Optional.empty();
            }
        };
    }

    private void pin(Snapshot snapshot) {
        Optional<String> pin = imported.pin().filter(expected -> !expected.equals(ANY));
        if (pin.isPresent() && !pin.get().equalsIgnoreCase(snapshot.hash())) {
            report(
                    ImportCodes.E033,
                    "pin",
                    "the snapshot of import '" + name + "' has the hash " + snapshot.hash() + ", pinned is "
                            + pin.get());
        }
    }

    private void report(DiagnosticDefinition code, String key, String message) {
        Optional<SourceSpan> place =
                imported.origin().spanOf(key).or(() -> imported.origin().span());
        problems.add(code.at(name, place, message));
    }

    /** In the order of the columns' names, whatever tables they are of. */
    private void columns(CheckedModel model, Snapshot before, Snapshot now) {
        List<Reported> found = new ArrayList<>();
        new TreeMap<>(before.tables())
                .forEach((key, table) -> ConsumedTable.of(model, table.target())
                        .ifPresent(taken -> changes(table, now, key)
                                .forEach(change ->
                                        report(model, table, taken, change).ifPresent(found::add))));
        found.stream()
                .sorted(Comparator.comparing(Reported::column))
                .map(Reported::diagnostic)
                .forEach(problems::add);
    }

    private record Reported(String column, Diagnostic diagnostic) {}

    /** A table that is gone has lost all its columns; one whose columns nobody knew has lost none. */
    private static List<Change> changes(Snapshot.Table before, Snapshot now, String key) {
        Snapshot.Table table = now.tables().get(key);
        List<Column> columns = table == null ? List.of() : table.columns();
        if (before.columns().isEmpty() || (table != null && columns.isEmpty())) {
            return List.of();
        }
        return Changes.ofColumns(before.target().toString(), before.columns(), columns);
    }

    private Optional<Reported> report(CheckedModel model, Snapshot.Table table, ConsumedTable taken, Change change) {
        String of = " of " + table.target() + ", which import '" + name + "' provides";
        return switch (change) {
            case Change.ColumnDropped dropped ->
                reported(
                        model,
                        taken,
                        ImportCodes.E030,
                        dropped.column(),
                        "the column '" + dropped.column() + "'" + of + ", is gone, but '" + model.name()
                                + "' reads it");
            case Change.ColumnTypeChanged changed ->
                reported(
                        model,
                        taken,
                        changed.narrowing() ? ImportCodes.E031 : ImportCodes.W031,
                        changed.column(),
                        "the column '" + changed.column() + "'" + of + ", was " + changed.oldType() + " and is "
                                + changed.newType() + (changed.narrowing() ? ", which cannot hold every value" : "")
                                + "; '" + model.name() + "' reads it");
            case Change.ColumnNullabilityChanged changed ->
                changed.newNullable()
                        ? Optional.empty()
                        : reported(
                                model,
                                taken,
                                ImportCodes.E032,
                                changed.column(),
                                "the column '" + changed.column() + "'" + of + ", could be NULL and is NOT NULL now; '"
                                        + model.name() + "' reads it");
            case Change.ColumnAdded added ->
                taken.unfiltered()
                        ? reported(
                                model,
                                taken,
                                ImportCodes.W030,
                                added.column(),
                                "the column '" + added.column() + "'" + of + ", is new, and '" + model.name()
                                        + "' may take all columns")
                        : Optional.empty();
            case Change.ColumnReordered ignored -> Optional.empty();
            case Change.ModelRemoved ignored -> Optional.empty();
            case Change.ModelAdded ignored -> Optional.empty();
            case Change.ColumnMaskChanged ignored -> Optional.empty();
            case Change.MaterializationStrategyChanged ignored -> Optional.empty();
            case Change.MaterializationKeyChanged ignored -> Optional.empty();
            case Change.PartitionByChanged ignored -> Optional.empty();
            case Change.TargetRenamed ignored -> Optional.empty();
            case Change.SourceChanged ignored -> Optional.empty();
            case Change.LakehouseFormatChanged ignored -> Optional.empty();
            case Change.SqlBodyChanged ignored -> Optional.empty();
        };
    }

    private static Optional<Reported> reported(
            CheckedModel model, ConsumedTable taken, DiagnosticDefinition code, String column, String message) {
        return taken.takes(column)
                ? Optional.of(new Reported(column, code.at(model.name(), taken.place(), message)))
                : Optional.empty();
    }
}
