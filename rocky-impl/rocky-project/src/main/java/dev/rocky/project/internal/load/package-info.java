/**
 * All files of a project together.
 *
 * <p>{@link dev.rocky.project.internal.load.ProjectLoader} reads everything once; a project and a validation report are
 * both made from what it found.
 */
@NullMarked
package dev.rocky.project.internal.load;

import org.jspecify.annotations.NullMarked;
