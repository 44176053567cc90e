package dev.rocky.project.internal.toml;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A value of a TOML file. */
public sealed interface TomlValue {

    /** Characters. */
    record Text(String value) implements TomlValue {}

    /** A whole number. */
    record Whole(long value) implements TomlValue {}

    /** A number with a fraction, an infinity or no number at all. */
    record Fraction(double value) implements TomlValue {}

    /** Yes or no. */
    record Flag(boolean value) implements TomlValue {}

    /** A date, a time, or both, as ISO 8601 writes it. */
    record Moment(String value) implements TomlValue {}

    /** A whole number of more than 64 bits. */
    record Huge(String digits) implements TomlValue {}

    /** Several values. */
    record Items(List<TomlValue> values) implements TomlValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * Values by key, in the order they were written.
     *
     * @param values belong to the table from now on: there are many tables, and none is worth a copy
     */
    record Table(Map<String, TomlValue> values) implements TomlValue {

        /** A table without keys. */
        public static final Table EMPTY = new Table(Map.of());

        public Table {
            values = Collections.unmodifiableMap(values);
        }
    }

    /** The value as a message shows it. */
    default String shown() {
        return switch (this) {
            case Text text -> '"' + shorten(text.value) + '"';
            case Whole whole -> Long.toString(whole.value);
            case Fraction fraction -> Double.toString(fraction.value);
            case Flag flag -> Boolean.toString(flag.value);
            case Moment moment -> "the date " + moment.value;
            case Huge huge -> shorten(huge.digits);
            case Items items -> items.values.isEmpty() ? "an empty list" : "a list";
            case Table table -> "a table";
        };
    }

    private static String shorten(String text) {
        String line = text.replace("\n", "\\n").replace("\r", "\\r");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
