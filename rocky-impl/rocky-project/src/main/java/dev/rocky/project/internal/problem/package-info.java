/**
 * What can be wrong with files.
 *
 * <p>{@link dev.rocky.project.internal.problem.FileProblems} declares every diagnostic of this room once, and {@link
 * dev.rocky.project.internal.problem.ValidationCode} the findings of {@code rocky validate}; {@link
 * dev.rocky.project.internal.problem.Problems} collects what was found, so that a reader sees everything that is wrong
 * at once.
 */
@NullMarked
package dev.rocky.project.internal.problem;

import org.jspecify.annotations.NullMarked;
