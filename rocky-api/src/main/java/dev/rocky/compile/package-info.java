/**
 * What is known of a project before anything runs.
 *
 * <p>{@code Rocky.compile()} gives a {@link dev.rocky.compile.CompiledProject}: every model
 * with what it reads and the columns it produces, the graph they form, and everything that is wrong.
 * {@link dev.rocky.compile.CompileReport} is the same as the document that {@code rocky compile} prints.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.compile;

import org.jspecify.annotations.NullMarked;
