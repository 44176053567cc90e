/**
 * What a change of a project means for those who read its tables.
 *
 * <p>{@link dev.rocky.compile.change.Changes} compares two states of a project and gives
 * {@link dev.rocky.compile.change.Finding}s: each is a {@link dev.rocky.compile.change.Change} with its
 * {@link dev.rocky.compile.change.ChangeSeverity}. Only what is known on both sides is compared; a column that nobody
 * knows is never called dropped.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.compile.change;

import org.jspecify.annotations.NullMarked;
