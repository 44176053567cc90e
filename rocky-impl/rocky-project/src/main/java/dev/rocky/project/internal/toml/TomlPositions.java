package dev.rocky.project.internal.toml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each key and value of a TOML text stands.
 *
 * <p>A path is the keys joined with dots, and the number of an item in brackets: {@code tests[1].column}.
 *
 * @param keys the keys by path; a key that is written in parts, as {@code a.b = 1}, gives a place for each part
 * @param values the values by path; the value of {@code [a]} is that heading
 */
record TomlPositions(Map<String, Range> keys, Map<String, Range> values) {

    /** A stretch of a text. */
    record Range(int start, int end) {}

    /** Find everything in a text that is valid TOML; in any other text, whatever is found before the first mistake. */
    static TomlPositions of(String text) {
        TomlPositions positions = new TomlPositions(new HashMap<>(), new HashMap<>());
        new TomlScanner(text, positions).scan();
        return positions;
    }

    /** The path of a key in a table; the root has an empty path. */
    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The path of an item of a list. */
    static String join(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The table or list that holds a path; empty for what is at the root. */
    static String parent(String path) {
        int end = path.endsWith("]") ? path.lastIndexOf('[') : path.lastIndexOf('.');
        return end < 0 ? "" : path.substring(0, end);
    }

    /** The value, or the key where the value is a table that is only implied; {@code null} where there is neither. */
    @Nullable
    Range value(String path) {
        Range value = values.get(path);
        return value == null ? keys.get(path) : value;
    }

    /** The key, or the whole item where the path is one; {@code null} where there is neither. */
    @Nullable
    Range key(String path) {
        Range key = keys.get(path);
        return key == null ? values.get(path) : key;
    }
}
