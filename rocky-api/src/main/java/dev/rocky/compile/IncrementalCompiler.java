package dev.rocky.compile;

import dev.rocky.model.Project;

/**
 * Compiles a project again and again while somebody works on it.
 *
 * <p>Only what has changed since the last time is done again: models that are new or different, and those that read a
 * model whose columns are not what they were. The result is the same as that of a compilation from nothing.
 *
 * <p>Safe for use by several threads. It keeps the last project with all that is known of it in memory.
 *
 * @since 2.0
 */
@FunctionalInterface
public interface IncrementalCompiler {

    /**
     * Find out everything about a project.
     *
     * @param project usually the last one with some models in the place of others, which are otherwise the same objects
     */
    CompiledProject compile(Project project);
}
