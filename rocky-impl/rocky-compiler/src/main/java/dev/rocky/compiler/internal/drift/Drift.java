package dev.rocky.compiler.internal.drift;

import dev.rocky.spi.RelationColumn;
import dev.rocky.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the columns of a source and of the table that it is copied to differ.
 *
 * @param changed in the order of the source
 * @param added columns of the source alone, in its order
 * @param gone columns of the target alone, in its order; they are left as they are
 * @param action the mildest thing that makes the target fit
 */
public record Drift(
        List<TypeChange> changed, List<RelationColumn> added, List<RelationColumn> gone, DriftAction action) {

    public Drift {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /**
     * Compare a source with an existing target. Names are compared without regard to case, and types by what they are:
     * two spellings of one type are no change.
     *
     * @param syntax the warehouse that holds both, which decides which types may be widened in place
     * @param incremental whether the target is appended to, so that it may hold rows that its source has lost
     */
    public static Drift between(
            List<RelationColumn> source, List<RelationColumn> target, SqlSyntax syntax, boolean incremental) {
        Map<String, RelationColumn> targets = byName(target);
        Map<String, RelationColumn> sources = byName(source);
        List<TypeChange> changed = new ArrayList<>();
        List<RelationColumn> added = new ArrayList<>();
        boolean widening = true;
        for (RelationColumn column : sources.values()) {
            RelationColumn current = targets.get(fold(column.name()));
            if (current == null) {
                added.add(column);
                continue;
            }
            ColumnType from = ColumnType.of(current.dataType(), syntax);
            ColumnType to = ColumnType.of(column.dataType(), syntax);
            if (!from.isSame(to)) {
                changed.add(new TypeChange(current.name(), from.text(), to.text()));
                widening &= from.widensTo(to, syntax);
            }
        }
        List<RelationColumn> gone = targets.entrySet().stream()
                .filter(entry -> !sources.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Drift(changed, added, gone, action(changed, added, widening, incremental));
    }

    private static DriftAction action(
            List<TypeChange> changed, List<RelationColumn> added, boolean widening, boolean incremental) {
        if (changed.isEmpty()) {
            return added.isEmpty() ? new DriftAction.Ignore() : new DriftAction.AddColumns(added);
        }
        return widening
                ? new DriftAction.AlterColumnTypes(changed, added)
                : new DriftAction.DropAndRecreate(changed, incremental);
    }

    private static Map<String, RelationColumn> byName(List<RelationColumn> columns) {
        Map<String, RelationColumn> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.putIfAbsent(fold(column.name()), column));
        return byName;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
