package dev.rocky.engine.internal.state;

import dev.rocky.model.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a project remembers its runs.
 *
 * @param path the folder of the store; it may not be there yet
 * @param warning what a person should know about the choice
 */
public record StatePlace(Path path, Optional<String> warning) {

    private static final String NAME = ".rocky-state.redb";

    /** The configured place, or the default one: beside the models, and beside the config where there are none. */
    public static StatePlace of(Project project) {
        Path directory = project.directory();
        Optional<Path> chosen = project.state().path();
        if (chosen.isPresent()) {
            return new StatePlace(directory.resolve(chosen.get()), Optional.empty());
        }
        Path models = directory.resolve("models");
        Path besideModels = models.resolve(NAME);
        Path besideConfig = directory.resolve(NAME);
        boolean old = Files.exists(besideConfig);
        if (old && Files.exists(besideModels)) {
            return new StatePlace(
                    besideConfig,
                    Optional.of("there are two states, " + besideConfig + " and " + besideModels
                            + "; the first is used: delete the one that is out of date"));
        }
        if (old && Files.isDirectory(models)) {
            return new StatePlace(
                    besideConfig,
                    Optional.of(besideConfig + " is an old place for the state: move it to " + besideModels));
        }
        return new StatePlace(old || !Files.isDirectory(models) ? besideConfig : besideModels, Optional.empty());
    }
}
