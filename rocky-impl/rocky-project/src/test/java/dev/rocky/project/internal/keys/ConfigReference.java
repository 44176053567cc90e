package dev.rocky.project.internal.keys;

import static java.util.stream.Collectors.joining;

import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.OtherKeys;
import dev.rocky.project.internal.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes the reference of all keys from the schemas that files are checked by. */
final class ConfigReference {

    private static final String ANY_NAME = "NAME";

    private final StringBuilder page = new StringBuilder();

    /** Where a table was described. */
    private final IdentityHashMap<TableSchema, String> described = new IdentityHashMap<>();

    /** Where a choice of tables was described. */
    private final Map<Map<String, List<Key>>, String> describedCases = new HashMap<>();

    /** Describe a file. */
    void file(String name, TableSchema schema) {
        page.append("\n## `%s`\n\n%s.\n".formatted(name, schema.description()));
        describe("", "", schema);
    }

    String text() {
        return page.toString();
    }

    private void describe(String path, String condition, TableSchema schema) {
        described.put(schema, bracketed(path, false));
        others(schema);
        rows(path, schema.keys());
        children(path, condition, schema);
    }

    private void others(TableSchema schema) {
        page.append(
                switch (schema.others()) {
                    case OtherKeys.Refused ignored -> "";
                    case OtherKeys.Ignored ignored -> "\nOther keys are ignored.\n";
                    case OtherKeys.Holding holding ->
                        "\n%s name may be a key: %s.\n"
                                .formatted(schema.keys().isEmpty() ? "Any" : "Any other", holds("", holding.type()));
                });
    }

    private void rows(String path, Collection<Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        page.append("\n| key | holds | default | |\n|---|---|---|---|\n");
        for (Key key : keys) {
            page.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            names(key), holds(join(path, key.name()), key.type()), fallback(key), key.description()));
        }
    }

    private void children(String path, String condition, TableSchema schema) {
        if (schema.others() instanceof OtherKeys.Holding holding) {
            child(join(path, ANY_NAME), condition, holding.type(), false);
        }
        children(path, condition, schema.keys());
    }

    private void children(String path, String condition, Collection<Key> keys) {
        keys.forEach(key -> child(join(path, key.name()), condition, key.type(), false));
    }

    private void child(String path, String condition, KeyType type, boolean many) {
        switch (type) {
            case KeyType.Fields fields -> {
                if (!described.containsKey(fields.schema())) {
                    section(path, condition, fields.schema(), many);
                }
            }
            case KeyType.Variants variants -> variants(path, condition, variants, many);
            case KeyType.Named named -> child(join(path, ANY_NAME), condition, named.entry(), false);
            case KeyType.Listing listing -> child(path, condition, listing.item(), true);
            case KeyType.Either either -> either.options().forEach(option -> child(path, condition, option, many));
            case KeyType.Text ignored -> {}
            case KeyType.Whole ignored -> {}
            case KeyType.Fraction ignored -> {}
            case KeyType.Flag ignored -> {}
            case KeyType.Choice ignored -> {}
            case KeyType.Anything ignored -> {}
            case KeyType.Refused ignored -> {}
        }
    }

    private void section(String path, String condition, TableSchema schema, boolean many) {
        if (isPlainMap(schema)) {
            children(path, condition, schema);
            return;
        }
        heading(path, condition, many);
        if (!schema.description().isEmpty()) {
            page.append("\n%s.\n".formatted(schema.description()));
        }
        describe(path, condition, schema);
    }

    private void variants(String path, String condition, KeyType.Variants variants, boolean many) {
        Map<String, List<Key>> cases = new LinkedHashMap<>();
        List<Key> common =
                new ArrayList<>(variants.cases().values().iterator().next().keys());
        variants.cases().values().forEach(schema -> common.removeIf(Predicate.not(schema.keys()::contains)));
        variants.cases()
                .forEach((word, schema) -> cases.put(
                        word,
                        schema.keys().stream()
                                .filter(key ->
                                        !common.contains(key) && !key.name().equals(variants.tag()))
                                .toList()));
        String before = describedCases.putIfAbsent(cases, bracketed(path, many));
        heading(path, condition, many);
        page.append("\n`%s` decides which keys there are%s.\n"
                .formatted(
                        variants.tag(),
                        variants.whenMissing()
                                .map("; without it the table is of type `%s`"::formatted)
                                .orElse("")));
        if (before != null) {
            page.append("The types and their keys are those of `%s`.\n".formatted(before));
        }
        rows(
                path,
                common.stream()
                        .filter(key -> !key.name().equals(variants.tag()))
                        .toList());
        if (before == null) {
            variants.cases().forEach((word, schema) -> {
                page.append("\n**`%s = \"%s\"`** %s.\n".formatted(variants.tag(), word, schema.description()));
                rows(path, cases.getOrDefault(word, List.of()));
            });
            cases.forEach((word, keys) ->
                    keys.forEach(key -> children(path, isEverywhere(key, variants) ? condition : word, List.of(key))));
        }
        children(path, condition, common);
    }

    /** Whether a key means the same in all cases, even if only some require it. */
    private static boolean isEverywhere(Key key, KeyType.Variants variants) {
        return variants.cases().values().stream()
                .allMatch(schema -> schema.key(key.name())
                        .filter(other -> other.type().equals(key.type()))
                        .isPresent());
    }

    private void heading(String path, String condition, boolean many) {
        page.append("\n### `%s`%s\n"
                .formatted(bracketed(path, many), condition.isEmpty() ? "" : " of type `" + condition + "`"));
    }

    private static String names(Key key) {
        return "`" + key.name() + "`"
                + key.aliases().stream().map(alias -> ", `" + alias + "`").collect(joining());
    }

    private static String fallback(Key key) {
        return key.required()
                ? "**required**"
                : key.defaultValue().map(value -> "`" + value.shown() + "`").orElse("");
    }

    private String holds(String path, KeyType type) {
        return switch (type) {
            case KeyType.Text text -> text.secret() ? "text, never shown" : "text";
            case KeyType.Whole whole -> whole.least() > 0 ? "whole number from " + whole.least() : "whole number";
            case KeyType.Fraction ignored -> "number";
            case KeyType.Flag ignored -> "`true` or `false`";
            case KeyType.Choice choice ->
                choice.words().stream().map(word -> "`\"" + word + "\"`").collect(joining(", "));
            case KeyType.Listing listing when listing.item() instanceof KeyType.Fields -> "list of tables";
            case KeyType.Listing listing -> "list, each " + holds(path, listing.item());
            case KeyType.Fields fields -> table(path, fields.schema());
            case KeyType.Variants variants ->
                "table, its `%s` one of %s"
                        .formatted(
                                variants.tag(),
                                variants.cases().keySet().stream()
                                        .map(word -> "`\"" + word + "\"`")
                                        .collect(joining(", ")));
            case KeyType.Named named -> "tables by name, each " + holds(join(path, ANY_NAME), named.entry());
            case KeyType.Either either ->
                either.options().stream()
                        .map(option -> holds(path, option))
                        .distinct()
                        .collect(joining(" or "));
            case KeyType.Anything ignored -> "anything";
            case KeyType.Refused ignored -> "refused";
        };
    }

    private String table(String path, TableSchema schema) {
        if (schema.others() instanceof OtherKeys.Holding holding
                && schema.keys().isEmpty()) {
            return "table by name, each " + holds(join(path, ANY_NAME), holding.type());
        }
        String before = described.get(schema);
        return before == null || before.equals(bracketed(path, false)) ? "table" : "table, as `" + before + "`";
    }

    /** Whether a table is nothing but values by name, which the key that holds it says already. */
    private static boolean isPlainMap(TableSchema schema) {
        return schema.keys().isEmpty() && schema.others() instanceof OtherKeys.Holding;
    }

    private static String bracketed(String path, boolean many) {
        return many ? "[[" + path + "]]" : "[" + path + "]";
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
