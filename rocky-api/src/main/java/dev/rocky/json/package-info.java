/**
 * How a result is written as JSON: the few facts that a record's own shape cannot say.
 *
 * <p>Result records are the JSON contract. A component {@code tablesCopied} is the key
 * {@code tables_copied}, in the order of the record; an empty {@link java.util.Optional} is left
 * out; lists, maps and booleans are always written. The annotations of this package mark where a
 * published document differs from that.
 *
 * <p>Nothing here depends on a JSON library.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.json;

import org.jspecify.annotations.NullMarked;
