package dev.rocky.compiler.internal.compilation;

import dev.rocky.compile.CompileOptions;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the compilation before knew, as far as it still holds. */
final class Before {

    /** There was none. */
    static final Before NOTHING = new Before(null, false);

    private final @Nullable Compilation compilation;
    private final boolean sameNames;

    private Before(@Nullable Compilation compilation, boolean sameNames) {
        this.compilation = compilation;
        this.sameNames = sameNames;
    }

    /** What a compilation knows that holds for another project, or a later state of the same. */
    static Before of(Compilation compilation, Project project, CompileOptions options) {
        Project other = compilation.project();
        boolean sameRules = options.equals(compilation.options())
                && project.rules().equals(other.rules())
                && project.adapters().equals(other.adapters())
                && project.pipelines().equals(other.pipelines());
        return sameRules
                ? new Before(
                        compilation,
                        project.models().keySet().equals(other.models().keySet()))
                : NOTHING;
    }

    /** Whether the models have the same names as before, whatever is in them. */
    boolean sameNames() {
        return sameNames;
    }

    /** What was known of exactly this model. */
    @Nullable
    KnownModel find(Model model) {
        if (compilation == null) {
            return null;
        }
        KnownModel known = compilation.models().get(model.name());
        if (known == null) {
            return null;
        }
        Model then = known.analysed().read().model();
        return then.equals(model) ? known : null;
    }

    /** How many models nobody knows. */
    long unknown(Project project) {
        return project.models().values().stream()
                .filter(model -> find(model) == null)
                .count();
    }

    /** The order of the models, if none of them depends on anything else than before. */
    ModelOrder order(Map<String, KnownModel> models) {
        if (compilation != null && sameNames) {
            boolean same = true;
            for (KnownModel model : models.values()) {
                KnownModel then = compilation.models().get(model.name());
                same &= then == model
                        || (then != null
                                && then.analysed()
                                        .read()
                                        .dependencies()
                                        .equals(model.analysed().read().dependencies()));
            }
            if (same) {
                return compilation.order();
            }
        }
        return ModelOrder.of(models);
    }

    /** The graph of an order that is the one of before has been checked already. */
    boolean isOrderOf(DependencyGraph graph) {
        return compilation != null && compilation.order().graph() == graph;
    }
}
