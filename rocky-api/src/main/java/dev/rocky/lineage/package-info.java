/**
 * Where things come from: models from models, columns from columns.
 *
 * <p>{@link dev.rocky.lineage.DependencyGraph} says which models read which, and in what order they
 * can be built. {@link dev.rocky.lineage.LineageGraph} says the same of columns: what feeds a
 * column, and what breaks if it changes.
 *
 * <p>Everything here is immutable and may be shared between threads.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.lineage;

import org.jspecify.annotations.NullMarked;
