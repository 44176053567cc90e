package dev.rocky.compiler.internal.compilation;

import dev.rocky.model.Model;
import dev.rocky.model.Project;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the compilation before knew, as far as it still holds.
 *
 * @param models by name
 * @param sameNames whether the models have the same names as before, whatever is in them
 */
record Before(Map<String, KnownModel> models, boolean sameNames) {

    /** There was none. */
    static final Before NOTHING = new Before(Map.of(), false);

    /** What a compilation knows that holds for a later state of its project. */
    static Before of(Compilation compilation, Project project) {
        Project other = compilation.project();
        boolean sameRules = project.rules().equals(other.rules())
                && project.adapters().equals(other.adapters())
                && project.pipelines().equals(other.pipelines());
        return sameRules
                ? new Before(
                        compilation.models(),
                        project.models().keySet().equals(other.models().keySet()))
                : NOTHING;
    }

    /** What was known of exactly this model. */
    @Nullable
    KnownModel find(Model model) {
        KnownModel known = models.get(model.name());
        return known != null && known.analysed().read().model().equals(model) ? known : null;
    }
}
