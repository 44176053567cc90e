/**
 * What becomes of a table whose source has changed its columns.
 *
 * <p>{@link dev.rocky.compiler.internal.drift.Drift} compares the columns of both and finds the mildest
 * {@link dev.rocky.compiler.internal.drift.DriftAction} that makes them fit; {@link
 * dev.rocky.compiler.internal.drift.ExpiredColumns} says when a column that the source no longer has may go. Both are
 * pure functions: whoever runs the copy acts.
 */
@NullMarked
package dev.rocky.compiler.internal.drift;

import org.jspecify.annotations.NullMarked;
