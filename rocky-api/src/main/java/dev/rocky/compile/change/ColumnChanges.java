package dev.rocky.compile.change;

import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares the columns of one table; their names without regard to case, as its readers write them. */
final class ColumnChanges {

    private final String model;
    private final List<Column> before;
    private final List<Column> now;
    private final Map<String, Integer> placesBefore;
    private final Map<String, Integer> placesNow;
    private final List<Change> changes = new ArrayList<>();

    private ColumnChanges(String model, List<Column> before, List<Column> now) {
        this.model = model;
        this.before = before;
        this.now = now;
        placesBefore = places(before);
        placesNow = places(now);
    }

    /**
     * What became of columns.
     *
     * @param allBefore whether the old columns are all there were; otherwise nothing counts as added
     * @param allNow whether the new columns are all there are; otherwise nothing counts as dropped
     */
    static List<Change> between(
            String model, List<Column> before, boolean allBefore, List<Column> now, boolean allNow) {
        ColumnChanges comparison = new ColumnChanges(model, before, now);
        if (allNow) {
            comparison.dropped();
        }
        comparison.addedAndChanged(allBefore);
        if (allBefore && allNow) {
            comparison.reordered();
        }
        return comparison.changes;
    }

    private void dropped() {
        placesBefore.forEach((name, place) -> {
            if (!placesNow.containsKey(name)) {
                Column column = before.get(place);
                changes.add(new Change.ColumnDropped(model, column.name(), column.type()));
            }
        });
    }

    private void addedAndChanged(boolean allBefore) {
        placesNow.forEach((name, place) -> {
            Column column = now.get(place);
            Integer old = placesBefore.get(name);
            if (old != null) {
                changed(before.get(old), column);
            } else if (allBefore) {
                changes.add(new Change.ColumnAdded(model, column.name(), column.type(), column.nullable()));
            }
        });
    }

    /** Where a type is not known, nothing else is known of the column either. */
    private void changed(Column old, Column column) {
        if (old.type().isUnknown() || column.type().isUnknown()) {
            return;
        }
        if (!old.type().equals(column.type())) {
            changes.add(new Change.ColumnTypeChanged(
                    model, column.name(), old.type(), column.type(), Narrowing.is(old.type(), column.type())));
        }
        if (old.nullable() != column.nullable()) {
            changes.add(new Change.ColumnNullabilityChanged(model, column.name(), old.nullable(), column.nullable()));
        }
    }

    /** A column that moved only because others came or went before it did not move. */
    private void reordered() {
        List<String> kept =
                placesBefore.keySet().stream().filter(placesNow::containsKey).toList();
        List<String> order =
                placesNow.keySet().stream().filter(placesBefore::containsKey).toList();
        for (int rank = 0; rank < order.size(); rank++) {
            String name = order.get(rank);
            if (!name.equals(kept.get(rank))) {
                int place = placesNow.getOrDefault(name, 0);
                changes.add(new Change.ColumnReordered(
                        model, now.get(place).name(), placesBefore.getOrDefault(name, 0), place));
            }
        }
    }

    private static Map<String, Integer> places(List<Column> columns) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            places.putIfAbsent(columns.get(place).name().toLowerCase(Locale.ROOT), place);
        }
        return places;
    }
}
