/**
 * Finds out everything that can be known of a project before anything runs.
 *
 * <p>{@link dev.rocky.compiler.ProjectCompiler} turns a {@link dev.rocky.model.Project} into a
 * {@link dev.rocky.compile.CompiledProject}. It knows the API and the tree of a query, and talks to nobody.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.compiler;

import org.jspecify.annotations.NullMarked;
