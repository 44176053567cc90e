package dev.rocky.project.internal.schema;

import dev.rocky.json.Spelled;
import dev.rocky.project.internal.toml.TomlValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key may hold. */
public sealed interface KeyType {

    /**
     * Characters.
     *
     * @param secret whether the text may never be shown
     * @param filled whether blanks alone are refused
     */
    record Text(boolean secret, boolean filled) implements KeyType {}

    /** A whole number between two bounds, both included. */
    record Whole(long least, long most) implements KeyType {}

    /** A number with or without a fraction. */
    record Fraction() implements KeyType {}

    /** Yes or no. */
    record Flag() implements KeyType {}

    /** One of a few words. */
    record Choice(List<String> words, boolean anyCase) implements KeyType {
        public Choice {
            words = List.copyOf(words);
        }

        /** Whether a word is one of them. */
        private boolean holds(String word) {
            return words.contains(word) || (anyCase && words.stream().anyMatch(word::equalsIgnoreCase));
        }
    }

    /**
     * Several values of one type.
     *
     * @param least how many there must be
     * @param most how many there may be
     */
    record Listing(KeyType item, int least, int most) implements KeyType {

        private String count() {
            if (least == most) {
                return " of " + least;
            }
            return least == 0 ? "" : " of at least " + least;
        }
    }

    /** A table. */
    record Fields(TableSchema schema) implements KeyType {}

    /**
     * A table whose keys depend on the word under one of them.
     *
     * @param tag the key that holds the word
     * @param whenMissing the word of a table that holds no word there; empty where the tag is required
     */
    record Variants(String tag, Optional<String> whenMissing, Map<String, TableSchema> cases) implements KeyType {

        public Variants {
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }

        /** The keys that go with the word of a table; if the word is unknown or missing, keys that no table has. */
        TableSchema caseOf(TomlValue.Table table) {
            String missing = whenMissing.orElse("");
            String word = table.values().get(tag) instanceof TomlValue.Text text ? text.value() : missing;
            TableSchema found = cases.get(word);
            return found != null
                    ? found
                    : TableSchema.strict(
                            "", Key.key(tag, new Refused("it is unknown"), "").mandatory());
        }
    }

    /**
     * Tables by a name that the author chooses.
     *
     * @param flatMarks keys that show that the table is itself the one entry, which is named {@code default} then
     */
    record Named(KeyType entry, Set<String> flatMarks) implements KeyType {}

    /** One of several types that no value confuses. */
    record Either(List<KeyType> options) implements KeyType {
        public Either {
            options = List.copyOf(options);
        }
    }

    /** Whatever. */
    record Anything() implements KeyType {}

    /** Nothing: the key is known to be wrong here. */
    record Refused(String reason) implements KeyType {}

    /** Any text. */
    static KeyType text() {
        return new Text(false, false);
    }

    /** Text of more than blanks. */
    static KeyType filledText() {
        return new Text(false, true);
    }

    /** Text that may never be shown. */
    static KeyType secret() {
        return new Text(true, false);
    }

    /** A whole number of 64 bits that is not negative. */
    static KeyType whole() {
        return new Whole(0, Long.MAX_VALUE);
    }

    /** A whole number of 32 bits that is not negative. */
    static KeyType smallWhole() {
        return new Whole(0, 4_294_967_295L);
    }

    /** Any number. */
    static KeyType fraction() {
        return new Fraction();
    }

    /** Yes or no. */
    static KeyType flag() {
        return new Flag();
    }

    /** One of these words. */
    static KeyType choice(String... words) {
        return new Choice(List.of(words), false);
    }

    /** The spelling of one of these constants. */
    static KeyType choice(Spelled[] constants) {
        return new Choice(Arrays.stream(constants).map(Spelled::spelling).toList(), false);
    }

    /** This word, in small or capital letters. */
    static KeyType wordInAnyCase(String word) {
        return new Choice(List.of(word), true);
    }

    /** Any number of values. */
    static KeyType listOf(KeyType item) {
        return listOf(item, 0);
    }

    /** At least so many values. */
    static KeyType listOf(KeyType item, int least) {
        return new Listing(item, least, Integer.MAX_VALUE);
    }

    /** Exactly two values. */
    static KeyType pairOf(KeyType item) {
        return new Listing(item, 2, 2);
    }

    /** A table of these keys. */
    static KeyType table(TableSchema schema) {
        return new Fields(schema);
    }

    /** Any number of tables. */
    static KeyType tables(TableSchema schema) {
        return listOf(table(schema));
    }

    /** A table with any keys. */
    static KeyType mapOf(KeyType value) {
        return new Fields(TableSchema.anyKeys("", value));
    }

    /** One of several types. */
    static KeyType either(KeyType... options) {
        return new Either(List.of(options));
    }

    /** Whether a value is of this type, as far as one can see without looking into tables and lists. */
    default boolean fits(TomlValue value) {
        return switch (this) {
            case Text text ->
                value instanceof TomlValue.Text it
                        && !(text.filled && it.value().isBlank());
            case Whole whole ->
                value instanceof TomlValue.Whole it && it.value() >= whole.least && it.value() <= whole.most;
            case Fraction fraction -> value instanceof TomlValue.Whole || value instanceof TomlValue.Fraction;
            case Flag flag -> value instanceof TomlValue.Flag;
            case Choice choice -> value instanceof TomlValue.Text it && choice.holds(it.value());
            case Listing listing ->
                value instanceof TomlValue.Items items
                        && items.values().size() >= listing.least
                        && items.values().size() <= listing.most;
            case Fields fields -> value instanceof TomlValue.Table;
            case Variants variants -> value instanceof TomlValue.Table;
            case Named named -> value instanceof TomlValue.Table;
            case Either either -> either.options.stream().anyMatch(option -> option.fits(value));
            case Anything anything -> true;
            case Refused refused -> false;
        };
    }

    /** What is expected, for a message. */
    default String expected() {
        return switch (this) {
            case Text text -> text.filled ? "a text that is not blank" : "a text";
            case Whole whole ->
                whole.least > 0
                        ? "a whole number from " + whole.least
                        : "a whole number that is not negative" + upTo(whole.most);
            case Fraction fraction -> "a number";
            case Flag flag -> "true or false";
            case Choice choice ->
                choice.words.stream()
                        .map(word -> "\"" + word + "\"")
                        .collect(Collectors.joining(", ", choice.words.size() == 1 ? "" : "one of ", ""));
            case Listing listing -> "a list%s, each item %s".formatted(listing.count(), listing.item.expected());
            case Fields fields -> "a table";
            case Variants variants -> "a table with a '%s'".formatted(variants.tag);
            case Named named -> "a table of tables by name";
            case Either either ->
                either.options.stream().map(KeyType::expected).distinct().collect(Collectors.joining(" or "));
            case Anything anything -> "any value";
            case Refused refused -> "nothing";
        };
    }

    private static String upTo(long most) {
        return most == Long.MAX_VALUE ? "" : ", up to " + most;
    }

    /** What may stand in a table of this type. */
    default TableSchema schemaOf(TomlValue.Table value) {
        return switch (this) {
            case Fields fields -> fields.schema;
            case Variants variants -> variants.caseOf(value);
            case Named named -> TableSchema.anyKeys("", named.entry);
            case Either either ->
                either.options.stream()
                        .filter(option -> option instanceof Fields || option instanceof Variants)
                        .findFirst()
                        .map(option -> option.schemaOf(value))
                        .orElse(TableSchema.ANYTHING);
            case Text text -> TableSchema.ANYTHING;
            case Whole whole -> TableSchema.ANYTHING;
            case Fraction fraction -> TableSchema.ANYTHING;
            case Flag flag -> TableSchema.ANYTHING;
            case Choice choice -> TableSchema.ANYTHING;
            case Listing listing -> listing.item.schemaOf(value);
            case Anything anything -> TableSchema.ANYTHING;
            case Refused refused -> TableSchema.ANYTHING;
        };
    }
}
