package dev.rocky.project.internal.schema;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.json.Spelled;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.toml.TomlFile;
import dev.rocky.project.internal.toml.TomlValue;
import dev.rocky.source.Origin;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A table of a file together with what may stand in it.
 *
 * <p>Reads as if every mistake were not written at all; {@link #check} reports the mistakes. What is not written has
 * the default of its key.
 *
 * @param path where the table stands in the file
 * @param field where it would stand without shorthands and other names
 */
public record Section(TomlFile file, String path, String field, TomlValue.Table table, TableSchema schema) {

    /** The table that a file is. */
    public static Section of(TomlFile file, TableSchema schema) {
        return new Section(file, "", "", file.root(), schema);
    }

    /**
     * Report everything that is wrong with this table and the ones below.
     *
     * @return whether nothing is wrong
     */
    public boolean check(Problems problems) {
        int before = problems.errors();
        new SchemaCheck(file, problems).check(this);
        return problems.errors() == before;
    }

    /** Whether nothing is wrong with this table and the ones below. */
    public boolean isValid() {
        return check(Problems.ofProject());
    }

    /** Whether a key is written, under any of its names. */
    public boolean has(String key) {
        return written(key).isPresent();
    }

    /** The text of a key, or its default, or nothing. */
    public Optional<String> text(String key) {
        return value(key).flatMap(Section::text);
    }

    /** The text of a key that is required or has a default. */
    public String theText(String key) {
        return text(key).orElse("");
    }

    /** The whole number of a key, or its default, or nothing. */
    public OptionalLong whole(String key) {
        return value(key).orElse(null) instanceof TomlValue.Whole whole
                ? OptionalLong.of(whole.value())
                : OptionalLong.empty();
    }

    /** The whole number of a key that is required or has a default; one that is too large is the largest. */
    public int theInt(String key) {
        return Math.clamp(whole(key).orElse(0), 0, Integer.MAX_VALUE);
    }

    /** The number of a key, or its default, or nothing. */
    public OptionalDouble number(String key) {
        TomlValue value = value(key).orElse(null);
        if (value instanceof TomlValue.Fraction fraction) {
            return OptionalDouble.of(fraction.value());
        }
        return value instanceof TomlValue.Whole whole
                ? OptionalDouble.of((double) whole.value())
                : OptionalDouble.empty();
    }

    /** Whether a key, or its default, says yes. */
    public boolean flag(String key) {
        return value(key).orElse(null) instanceof TomlValue.Flag flag && flag.value();
    }

    /** What a key says, where it says yes or no. */
    public Optional<Boolean> optionalFlag(String key) {
        return has(key) ? Optional.of(flag(key)) : Optional.empty();
    }

    /** The constant that a key, or its default, spells. */
    public <E extends Spelled> Optional<E> choice(String key, E[] constants) {
        Optional<String> word = text(key);
        for (E constant : constants) {
            if (word.isPresent() && constant.spelling().equals(word.get())) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The texts of a list. */
    public List<String> texts(String key) {
        List<TomlValue> items = items(key);
        if (items.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(items.size());
        items.forEach(item -> text(item).ifPresent(texts::add));
        return List.copyOf(texts);
    }

    /** The values of a list. */
    public List<TomlValue> items(String key) {
        return value(key).orElse(null) instanceof TomlValue.Items items ? items.values() : List.of();
    }

    /** The texts of a table, by key. */
    public Map<String, String> textMap(String key) {
        if (!has(key)) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        child(key).table.values().forEach((name, value) -> text(value).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    /** The table of a key; one without keys where it is not written. */
    public Section child(String key) {
        Optional<Written> written = written(key);
        KeyType type = typeOf(key);
        TomlValue.Table value =
                written.isPresent() && written.get().value instanceof TomlValue.Table it ? it : TomlValue.Table.EMPTY;
        String name = written.isPresent() ? written.get().name : key;
        return new Section(file, join(path, name), join(field, key), value, type.schemaOf(value));
    }

    /** The tables of a list. */
    public List<Section> children(String key) {
        Optional<Written> written = written(key);
        if (written.isEmpty()) {
            return List.of();
        }
        KeyType type = typeOf(key);
        List<Section> children = new ArrayList<>();
        if (written.get().value instanceof TomlValue.Items items) {
            String list = join(path, written.get().name);
            for (int i = 0; i < items.values().size(); i++) {
                if (items.values().get(i) instanceof TomlValue.Table item) {
                    String index = "[" + i + "]";
                    children.add(new Section(file, list + index, join(field, key) + index, item, type.schemaOf(item)));
                }
            }
        }
        return children;
    }

    /** The tables under a key by the names that the author chose. A table that is itself the one entry is {@code default}. */
    public Map<String, Section> named(String key) {
        Section all = child(key);
        KeyType type = typeOf(key);
        if (!(type instanceof KeyType.Named named)) {
            return Map.of();
        }
        if (isFlat(key, named)) {
            return Map.of("default", all.withSchema(named.entry()).at(join(all.field, "default")));
        }
        Map<String, Section> sections = new LinkedHashMap<>();
        all.table.values().forEach((name, value) -> {
            if (value instanceof TomlValue.Table entry) {
                sections.put(
                        name,
                        new Section(
                                file,
                                join(all.path, name),
                                join(all.field, name),
                                entry,
                                named.entry().schemaOf(entry)));
            }
        });
        return sections;
    }

    /** Whether the table under a key is itself the one entry. Only the first name of a key allows that. */
    boolean isFlat(String key, KeyType.Named named) {
        Optional<Written> written = written(key);
        return written.isPresent()
                && written.get().name.equals(key)
                && written.get().value instanceof TomlValue.Table entry
                && named.flatMarks().stream().anyMatch(entry.values()::containsKey);
    }

    /** Where this table, or what stands nearest to it, is written. */
    public SourceSpan span() {
        return file.valueSpan(path);
    }

    /** Where the value of a key, or what stands nearest to it, is written. */
    public SourceSpan spanOf(String key) {
        return file.valueSpan(pathOf(key));
    }

    /** Where a key, or what stands nearest to it, is written. */
    public SourceSpan keySpan(String key) {
        return file.keySpan(pathOf(key));
    }

    /** A problem with a key that does not exist, together with the nearest one that does. */
    public Diagnostic suggestKey(Diagnostic problem, String wrong, Collection<String> known) {
        return NearestName.of(wrong, known)
                .map(right -> renameKey(problem, wrong, right))
                .orElseGet(() -> problem.suggest("the keys here are " + String.join(", ", known)));
    }

    /** A problem with a key that has another name, together with the edit that renames it. */
    Diagnostic renameKey(Diagnostic problem, String wrong, String right) {
        return problem.suggest("write '%s'".formatted(right))
                .fix(Diagnostic.Fix.replace("Replace with '%s'".formatted(right), keySpan(wrong), right));
    }

    /** The place of this table and of its keys. */
    public Origin origin() {
        return file.origin(path);
    }

    /** Where a key stands in the file, under the name that it was given there. */
    public String pathOf(String key) {
        return join(path, written(key).map(Written::name).orElse(key));
    }

    /** What a message calls a key: where it would stand without shorthands and other names. */
    public String fieldOf(String key) {
        return join(field, key);
    }

    private KeyType typeOf(String key) {
        return schema.key(key)
                .map(Key::type)
                .orElseGet(() ->
                        schema.others() instanceof OtherKeys.Holding holding ? holding.type() : new KeyType.Anything());
    }

    private Section withSchema(KeyType type) {
        return new Section(file, path, field, table, type.schemaOf(table));
    }

    private Section at(String newField) {
        return new Section(file, path, newField, table, schema);
    }

    private Optional<TomlValue> value(String key) {
        Optional<TomlValue> value = written(key).map(Written::value);
        return value.isPresent() ? value : schema.key(key).flatMap(Key::defaultValue);
    }

    private Optional<Written> written(String key) {
        TomlValue value = table.values().get(key);
        if (value != null) {
            return Optional.of(new Written(key, value));
        }
        Optional<Key> known = schema.key(key);
        if (known.isEmpty() || known.get().hasOneName()) {
            return Optional.empty();
        }
        return known.get().names().stream()
                .filter(table.values()::containsKey)
                .findFirst()
                .map(name -> new Written(name, requireNonNull(table.values().get(name), name)));
    }

    private static Optional<String> text(TomlValue value) {
        return value instanceof TomlValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A value and the name it was written under. */
    private record Written(String name, TomlValue value) {}
}
