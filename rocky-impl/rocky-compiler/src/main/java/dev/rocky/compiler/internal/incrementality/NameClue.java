package dev.rocky.compiler.internal.incrementality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the name of a column says of it.
 *
 * @param text for people, behind the name
 * @param id whether it is the name of a running number
 */
record NameClue(String text, boolean id) {

    private static final Set<String> WELL_KNOWN = Set.of(
            "created_at",
            "updated_at",
            "inserted_at",
            "modified_at",
            "loaded_at",
            "_fivetran_synced",
            "event_time",
            "event_timestamp",
            "ingested_at",
            "synced_at");

    private static final List<String> ENDINGS = List.of("_at", "_date", "_timestamp", "_synced");

    /** Of two columns that are equally good, the one whose name comes earlier in here. */
    private static final List<Set<String>> BEST_FIRST = List.of(
            Set.of("_fivetran_synced"),
            Set.of("updated_at"),
            Set.of("modified_at"),
            Set.of("created_at"),
            Set.of("inserted_at"),
            Set.of("loaded_at", "ingested_at", "synced_at"),
            Set.of("event_time", "event_timestamp"));

    static Optional<NameClue> of(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        if (WELL_KNOWN.contains(name)) {
            return Optional.of(new NameClue("is a well-known name of a time at which rows change", false));
        }
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return Optional.of(new NameClue("ends in " + ending + " as times do", false));
            }
        }
        return name.equals("id") || name.endsWith("_id")
                ? Optional.of(new NameClue("is named like a growing ID", true))
                : Optional.empty();
    }

    /** How early a column comes among equally good ones. */
    static int rank(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        for (int rank = 0; rank < BEST_FIRST.size(); rank++) {
            if (BEST_FIRST.get(rank).contains(name)) {
                return rank;
            }
        }
        int rank = BEST_FIRST.size();
        if (name.endsWith("_at") || name.endsWith("_timestamp")) {
            return rank;
        }
        return name.endsWith("_date") || name.endsWith("_synced") ? rank + 1 : rank + 2;
    }
}
