/**
 * Running a project and what comes of it.
 *
 * <p>{@link dev.rocky.run.RunOptions} say what to run; {@link dev.rocky.run.RunResult} says what
 * happened, and is the document that {@code rocky run} prints. A
 * {@link dev.rocky.run.Cancellation} ends a run from another thread.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.run;

import org.jspecify.annotations.NullMarked;
