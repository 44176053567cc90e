package dev.rocky.state.internal.store;

import dev.rocky.spi.StateException;
import dev.rocky.state.internal.log.Damage;
import java.nio.file.Path;

/** The version that a store says it has. */
final class SchemaVersion {

    private SchemaVersion() {}

    /**
     * Read the version of a store.
     *
     * @throws StateException if it is newer than this program, or no version at all
     */
    static int check(Path store, Records records) {
        String text = records.get(Table.METADATA, Table.VERSION_KEY)
                .map(StoredState::text)
                .orElseThrow(() -> Damage.in(store, "it has no " + Table.VERSION_KEY, null));
        int found;
        try {
            found = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Damage.in(store, "its " + Table.VERSION_KEY + " is '" + text + "', expected a whole number", e);
        }
        if (found > Table.SCHEMA_VERSION) {
            throw new StateException(
                    "the state store " + store + " has version " + found + ", expected at most " + Table.SCHEMA_VERSION
                            + ": a newer Rocky made it",
                    "run that version of Rocky, or choose another place with --state-path",
                    null);
        }
        return found;
    }

    /** Say that the store has the version of this program. */
    static void stamp(Records records) {
        records.put(Table.METADATA, Table.VERSION_KEY, StoredState.bytes(Integer.toString(Table.SCHEMA_VERSION)));
    }
}
