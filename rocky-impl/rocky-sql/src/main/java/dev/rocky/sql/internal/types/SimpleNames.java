package dev.rocky.sql.internal.types;

import dev.rocky.type.SqlType.Simple;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a dialect has for types without parameters. */
final class SimpleNames {

    private final Map<String, Simple> types = new HashMap<>();
    private final Map<Simple, String> names = new EnumMap<>(Simple.class);

    private SimpleNames() {}

    /** Reads a table: a type on each line, and behind a colon its names, the one that is printed first. */
    static SimpleNames of(String table) {
        SimpleNames result = new SimpleNames();
        table.lines().forEach(line -> {
            int colon = line.indexOf(':');
            Simple type = Simple.valueOf(line.substring(0, colon).strip());
            for (String word : line.substring(colon + 1).split(",", -1)) {
                String name = word.strip();
                result.types.put(name, type);
                result.names.putIfAbsent(type, name);
            }
        });
        return result;
    }

    Optional<Simple> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The first name of a type; in our own words where the dialect has none. */
    String print(Simple type) {
        return names.getOrDefault(type, type.toString());
    }
}
