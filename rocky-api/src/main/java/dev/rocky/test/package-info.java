/**
 * Tests of models: queries on rows of the project's own, and promises that tables in the warehouse keep.
 *
 * <p>{@link dev.rocky.Rocky#test} runs them and returns a {@link dev.rocky.test.TestReport}.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.test;

import org.jspecify.annotations.NullMarked;
