/**
 * What is remembered of runs.
 *
 * <p>The records are stored as JSON in the state store, keys and all, and read back by later
 * versions: a component is never renamed, and a new one is optional.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.history;

import org.jspecify.annotations.NullMarked;
