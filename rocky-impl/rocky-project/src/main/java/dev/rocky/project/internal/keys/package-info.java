/**
 * The keys of every file that a project may have.
 *
 * <p>Pure description: start at {@link dev.rocky.project.internal.keys.RockyTomlKeys} and {@link
 * dev.rocky.project.internal.keys.ModelKeys}.
 */
@NullMarked
package dev.rocky.project.internal.keys;

import org.jspecify.annotations.NullMarked;
