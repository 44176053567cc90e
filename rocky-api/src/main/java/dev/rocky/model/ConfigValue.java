package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A value of an adapter's configuration.
 *
 * <p>Adapters are plug-ins, so the project does not know their keys; it carries the values and the
 * adapter reads them.
 *
 * @since 2.0
 */
public sealed interface ConfigValue {

    /** Plain text. */
    record Text(String value) implements ConfigValue {
        public Text {
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Text that nobody may see: it prints as {@code ***}. */
    record Secret(String value) implements ConfigValue {
        public Secret {
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    /** A whole number. */
    record Whole(long value) implements ConfigValue {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A number with a fraction. */
    record Fraction(double value) implements ConfigValue {
        @Override
        public String toString() {
            return Double.toString(value);
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements ConfigValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** Several values. */
    record Items(List<ConfigValue> values) implements ConfigValue {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /** Values by key, in the order they were written. */
    record Table(Map<String, ConfigValue> values) implements ConfigValue {
        public Table {
            values = Names.orderedCopy(values);
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }
}
