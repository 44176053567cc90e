package dev.rocky.compile.change;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.model.Masking;
import dev.rocky.model.Model;
import dev.rocky.model.TableFormat;
import dev.rocky.model.Target;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares two states of a project for those who read its tables.
 *
 * <p>Models are the same if they fill the same table, upper and lower case not told apart; of the others, if they have
 * the same name. Ephemeral models have no table, so nobody outside can read them.
 *
 * @since 2.0
 */
public final class Changes {

    private final CompiledProject before;
    private final CompiledProject now;
    private final List<Change> changes = new ArrayList<>();

    private Changes(CompiledProject before, CompiledProject now) {
        this.before = before;
        this.now = now;
    }

    /** What differs, by model; of one model its table first, then its columns, then how it is made. */
    public static List<Finding> between(CompiledProject before, CompiledProject now) {
        Changes comparison = new Changes(before, now);
        comparison.compare();
        return comparison.changes.stream()
                .sorted(Comparator.comparing(Change::model))
                .map(Finding::of)
                .toList();
    }

    /**
     * What became of the columns of a table, where all of them are known.
     *
     * @param model what the changes name as their model
     */
    public static List<Change> ofColumns(String model, List<Column> before, List<Column> now) {
        return ColumnChanges.between(model, before, true, now, true);
    }

    private void compare() {
        Map<String, CompiledModel> gone = new LinkedHashMap<>(before.modelsByTable());
        Map<String, CompiledModel> fresh = new LinkedHashMap<>(now.modelsByTable());
        for (String target : List.copyOf(fresh.keySet())) {
            CompiledModel old = gone.remove(target);
            CompiledModel model = fresh.get(target);
            if (old != null && model != null) {
                fresh.remove(target);
                compare(old, model);
            }
        }
        Map<String, CompiledModel> goneByName = new LinkedHashMap<>();
        gone.values().forEach(model -> goneByName.put(model.name(), model));
        for (CompiledModel model : fresh.values()) {
            CompiledModel old = goneByName.remove(model.name());
            if (old == null) {
                changes.add(new Change.ModelAdded(model.name()));
            } else {
                changes.add(new Change.TargetRenamed(
                        model.name(),
                        old.model().target().toString(),
                        model.model().target().toString()));
                compare(old, model);
            }
        }
        goneByName.values().forEach(model -> changes.add(new Change.ModelRemoved(model.name())));
    }

    private void compare(CompiledModel old, CompiledModel model) {
        String name = model.name();
        changes.addAll(ColumnChanges.between(
                name,
                old.columns(),
                old.parsed() && old.columnsComplete(),
                model.columns(),
                model.parsed() && model.columnsComplete()));
        masks(name, old.model(), model.model());
        making(name, old.model(), model.model());
    }

    private void making(String name, Model old, Model model) {
        if (old.materialization().getClass() != model.materialization().getClass()) {
            changes.add(new Change.MaterializationStrategyChanged(
                    name,
                    old.materialization().spelling(),
                    model.materialization().spelling()));
        } else {
            changes.addAll(StrategyKeys.changes(name, old.materialization(), model.materialization()));
        }
        if (!format(old).equals(format(model))) {
            changes.add(new Change.LakehouseFormatChanged(name, format(old), format(model)));
        }
        List<String> partitions = model.formatOptions().partitionBy();
        if (!old.formatOptions().partitionBy().equals(partitions)) {
            changes.add(new Change.PartitionByChanged(name, old.formatOptions().partitionBy(), partitions));
        }
        if (!sources(old).equals(sources(model))) {
            changes.add(new Change.SourceChanged(name, sources(old), sources(model)));
        }
        if (!old.body().equals(model.body())) {
            changes.add(new Change.SqlBodyChanged(name));
        }
    }

    /** A model that says nothing has what its strategy makes. */
    private static String format(Model model) {
        return model.format().orElse(TableFormat.TABLE).spelling();
    }

    private static List<String> sources(Model model) {
        return model.sources().stream()
                .map(source -> new Target(source.catalog(), source.schema(), source.table()).toString())
                .sorted()
                .toList();
    }

    private void masks(String name, Model old, Model model) {
        Map<String, Masking.Strategy> hidden = masks(old, before);
        Map<String, Masking.Strategy> hides = masks(model, now);
        TreeSet<String> columns = new TreeSet<>(hidden.keySet());
        columns.addAll(hides.keySet());
        for (String column : columns) {
            Optional<Masking.Strategy> was = Optional.ofNullable(hidden.get(column));
            Optional<Masking.Strategy> is = Optional.ofNullable(hides.get(column));
            if (!was.equals(is)) {
                changes.add(new Change.ColumnMaskChanged(name, column, was, is));
            }
        }
    }

    /** The columns that are hidden wherever no environment says otherwise. */
    private static Map<String, Masking.Strategy> masks(Model model, CompiledProject project) {
        Map<String, Masking.Strategy> masks = new LinkedHashMap<>();
        model.classification().forEach((column, tag) -> {
            Masking.Strategy strategy =
                    project.project().rules().masking().defaults().get(tag);
            if (strategy != null && strategy != Masking.Strategy.NONE) {
                masks.put(column, strategy);
            }
        });
        return masks;
    }
}
