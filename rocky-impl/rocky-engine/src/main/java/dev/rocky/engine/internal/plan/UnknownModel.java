package dev.rocky.engine.internal.plan;

import dev.rocky.diagnostic.Nearest;
import dev.rocky.diagnostic.RockyException;
import java.util.Collection;

/** Says that there is no model of a name, and which one may have been meant. */
public final class UnknownModel {

    private UnknownModel() {}

    /** The exception to throw. */
    public static RockyException exception(String name, Collection<String> models) {
        return new RockyException(
                "there is no model '" + name + "'",
                Nearest.to(name, models)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("list the models with: rocky list models"));
    }
}
