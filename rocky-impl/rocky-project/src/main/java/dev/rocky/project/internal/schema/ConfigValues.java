package dev.rocky.project.internal.schema;

import dev.rocky.model.ConfigValue;
import dev.rocky.project.internal.text.Credentials;
import dev.rocky.project.internal.toml.TomlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Carries values over as they are, for those who know what they mean. */
public final class ConfigValues {

    private ConfigValues() {}

    /** The rows of a list of tables. */
    public static List<Map<String, ConfigValue>> rows(List<TomlValue> values) {
        return values.stream().map(ConfigValues::row).toList();
    }

    /** The settings of a table in which a key, or its name alone, may say that it holds a secret. */
    public static Map<String, ConfigValue> settings(Section section) {
        return convert(section.table(), (name, value) -> setting(section, name, value));
    }

    private static Map<String, ConfigValue> row(TomlValue value) {
        return value instanceof TomlValue.Table row ? convert(row, (name, cell) -> plain(cell)) : Map.of();
    }

    private static ConfigValue setting(Section section, String name, TomlValue value) {
        if (value instanceof TomlValue.Table) {
            return new ConfigValue.Table(settings(section.child(name)));
        }
        boolean secret = section.schema()
                .key(name)
                .map(key -> key.type() instanceof KeyType.Text text && text.secret())
                .orElseGet(() -> Credentials.areIn(name));
        return secret ? hidden(value) : plain(value);
    }

    private static ConfigValue hidden(TomlValue value) {
        return switch (plain(value)) {
            case ConfigValue.Text text -> new ConfigValue.Secret(text.value());
            case ConfigValue.Items items ->
                new ConfigValue.Items(items.values().stream()
                        .map(item ->
                                item instanceof ConfigValue.Text text ? new ConfigValue.Secret(text.value()) : item)
                        .toList());
            case ConfigValue other -> other;
        };
    }

    private static ConfigValue plain(TomlValue value) {
        return switch (value) {
            case TomlValue.Text text -> new ConfigValue.Text(text.value());
            case TomlValue.Whole whole -> new ConfigValue.Whole(whole.value());
            case TomlValue.Fraction fraction -> new ConfigValue.Fraction(fraction.value());
            case TomlValue.Flag flag -> new ConfigValue.Flag(flag.value());
            case TomlValue.Moment moment -> new ConfigValue.Text(moment.value());
            case TomlValue.Huge huge -> new ConfigValue.Text(huge.digits());
            case TomlValue.Items items ->
                new ConfigValue.Items(
                        items.values().stream().map(ConfigValues::plain).toList());
            case TomlValue.Table table -> new ConfigValue.Table(convert(table, (name, each) -> plain(each)));
        };
    }

    private static Map<String, ConfigValue> convert(
            TomlValue.Table table, BiFunction<String, TomlValue, ConfigValue> conversion) {
        Map<String, ConfigValue> values = new LinkedHashMap<>();
        table.values().forEach((name, value) -> values.put(name, conversion.apply(name, value)));
        return values;
    }
}
