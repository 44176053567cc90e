package dev.rocky.project.internal.schema;

/** What happens to keys that a table does not name. */
public sealed interface OtherKeys {

    /** They are mistakes. */
    record Refused() implements OtherKeys {}

    /** Nobody looks at them. */
    record Ignored() implements OtherKeys {}

    /** The author chooses them, and they hold this. */
    record Holding(KeyType type) implements OtherKeys {}
}
