package dev.rocky.cli.internal.command;

import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.diagnostic.RockyException;
import java.util.Set;

/** Names of models that users give. */
final class Models {

    private Models() {}

    /**
     * The name, if the project has such a model.
     *
     * @throws RockyException if not, with the name that was probably meant
     */
    static String existing(String name, CompiledProject project) {
        Set<String> known = project.models().keySet();
        if (known.contains(name)) {
            return name;
        }
        throw new RockyException(
                "the project has no model '" + name + "'",
                Nearest.to(name, known)
                        .map(meant -> "did you mean '" + meant + "'?")
                        .orElse("'rocky list models' shows which there are"));
    }
}
