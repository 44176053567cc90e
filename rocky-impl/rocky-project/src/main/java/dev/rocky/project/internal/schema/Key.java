package dev.rocky.project.internal.schema;

import dev.rocky.project.internal.toml.TomlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One key of a table.
 *
 * @param type what it may hold
 * @param required whether the table is nothing without it
 * @param defaultValue what is assumed where it is not written, if there is such a thing
 * @param aliases other names that mean the same
 * @param formerNames names that it had in older versions; they work, but not without a word
 * @param description what it is for, in one line
 */
public record Key(
        String name,
        KeyType type,
        boolean required,
        Optional<TomlValue> defaultValue,
        List<String> aliases,
        List<String> formerNames,
        String description) {

    public Key {
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
    }

    boolean hasOneName() {
        return aliases.isEmpty() && formerNames.isEmpty();
    }

    /** Every name under which it may be written, the first one first. */
    List<String> names() {
        return Stream.of(List.of(name), aliases, formerNames)
                .flatMap(List::stream)
                .toList();
    }

    /** A key that may be left out. */
    public static Key key(String name, KeyType type, String description) {
        return new Key(name, type, false, Optional.empty(), List.of(), List.of(), description);
    }

    /** The same, but the table is nothing without it. */
    public Key mandatory() {
        return new Key(name, type, true, defaultValue, aliases, formerNames, description);
    }

    /** The same with a text that is assumed where it is not written. */
    public Key or(String value) {
        return or(new TomlValue.Text(value));
    }

    /** The same with a number that is assumed where it is not written. */
    public Key or(long value) {
        return or(new TomlValue.Whole(value));
    }

    /** The same with a number that is assumed where it is not written. */
    public Key or(double value) {
        return or(new TomlValue.Fraction(value));
    }

    /** The same with a yes or no that is assumed where it is not written. */
    public Key or(boolean value) {
        return or(new TomlValue.Flag(value));
    }

    private Key or(TomlValue value) {
        return new Key(name, type, required, Optional.of(value), aliases, formerNames, description);
    }

    /** The same under one more name. */
    public Key alias(String other) {
        return new Key(name, type, required, defaultValue, List.of(other), formerNames, description);
    }

    /** The same with a name of the past. */
    public Key formerly(String old) {
        return new Key(name, type, required, defaultValue, aliases, List.of(old), description);
    }
}
