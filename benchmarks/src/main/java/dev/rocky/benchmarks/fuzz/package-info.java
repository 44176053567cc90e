/**
 * Feeds almost right files to the parser, the project reader and the compiler until one of them has no answer.
 *
 * <p>{@link dev.rocky.benchmarks.fuzz.Fuzz} is the program; a {@link dev.rocky.benchmarks.fuzz.FuzzTarget} is what it
 * feeds.
 */
@NullMarked
package dev.rocky.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
