package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Project;

/** Names of models that users give. */
final class Models {

    private Models() {}

    /**
     * Make sure that there is something to work on.
     *
     * @throws RockyException if the project has no models
     */
    static void requireSome(Project project, Arguments arguments) {
        if (project.models().isEmpty()) {
            throw new RockyException(
                    arguments
                            .text(Words.MODELS)
                            .map(given -> "there are no models in '" + given + "'")
                            .orElse("the project has no models"),
                    "a model is a .sql file with a .toml file of the same name; 'rocky playground' makes some");
        }
    }

    /**
     * The name, if the project has such a model.
     *
     * @throws RockyException if not, with the name that was probably meant
     */
    static String existing(String name, Project project) {
        if (!project.models().containsKey(name)) {
            throw project.noModel(name);
        }
        return name;
    }
}
