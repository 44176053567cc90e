package dev.rocky.engine;

import dev.rocky.Rocky;
import dev.rocky.RockyProvider;
import dev.rocky.engine.internal.OpenProject;
import dev.rocky.model.Project;
import java.time.Clock;

/**
 * Opens projects with the engine of this artifact. Found by {@link java.util.ServiceLoader}.
 *
 * @since 2.0
 */
public final class EngineProvider implements RockyProvider {

    @Override
    public Rocky open(Project project) {
        return new OpenProject(project, Clock.systemUTC());
    }
}
