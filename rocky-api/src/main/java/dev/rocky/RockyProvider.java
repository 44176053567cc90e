package dev.rocky;

import dev.rocky.model.Project;

/**
 * Opens projects. The engine implements this; it is found by {@link java.util.ServiceLoader}.
 *
 * @since 2.0
 */
public interface RockyProvider {

    /** Open a project for work. Must be quick: nothing is compiled and nobody is called yet. */
    Rocky open(Project project);
}
