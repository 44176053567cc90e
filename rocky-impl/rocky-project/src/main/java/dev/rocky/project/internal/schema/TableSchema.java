package dev.rocky.project.internal.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may stand in a table.
 *
 * <p>The one description of a table: files are checked and read by it, and the reference of all keys can be printed
 * from it.
 */
public final class TableSchema {

    /** A table that may hold anything. */
    public static final TableSchema ANYTHING = new TableSchema("", List.of(), new OtherKeys.Ignored());

    private final String description;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, Key> byAnyName = new HashMap<>();
    private final OtherKeys others;

    private TableSchema(String description, Collection<Key> keys, OtherKeys others) {
        this.description = description;
        this.others = others;
        for (Key key : keys) {
            this.keys.put(key.name(), key);
            key.names().forEach(name -> byAnyName.put(name, key));
        }
    }

    /** A table in which a key that is not one of these is a mistake. */
    public static TableSchema strict(String description, Key... keys) {
        return new TableSchema(description, Arrays.asList(keys), new OtherKeys.Refused());
    }

    /** A table in which nobody looks at keys that are not one of these. */
    public static TableSchema lenient(String description, Key... keys) {
        return new TableSchema(description, Arrays.asList(keys), new OtherKeys.Ignored());
    }

    /** A table with keys that the author chooses, besides these. */
    public static TableSchema anyKeys(String description, KeyType value, Key... keys) {
        return new TableSchema(description, Arrays.asList(keys), new OtherKeys.Holding(value));
    }

    /** The same with more keys behind the ones it has. */
    public TableSchema with(Key... more) {
        List<Key> all = new ArrayList<>(keys.values());
        all.addAll(Arrays.asList(more));
        return new TableSchema(description, all, others);
    }

    /** What the table is for, in one line; empty where its key says it. */
    public String description() {
        return description;
    }

    /** The keys, in the order they are described. */
    public Collection<Key> keys() {
        return keys.values();
    }

    /** What happens to other keys. */
    public OtherKeys others() {
        return others;
    }

    /** The key of this name, or of this other name; empty for a stranger. */
    public Optional<Key> key(String name) {
        return Optional.ofNullable(byAnyName.get(name));
    }
}
