package dev.rocky.compiler;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.IncrementalCompiler;
import dev.rocky.compiler.internal.compilation.Compilation;
import dev.rocky.compiler.internal.compilation.ModelGraph;
import dev.rocky.compiler.internal.memory.CompileMemory;
import dev.rocky.compiler.internal.memory.file.StoredMemory;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Project;
import java.nio.file.Path;

/**
 * Compiles projects.
 *
 * <p>A pure function of the project and the options: nobody is asked, and a mistake in the project is a diagnostic.
 *
 * @since 2.0
 */
public final class ProjectCompiler {

    private ProjectCompiler() {}

    /**
     * Find out everything about a project that can be known before anything runs.
     *
     * @throws dev.rocky.diagnostic.RockyException if the options ask for models that the project does not have
     */
    public static CompiledProject compile(Project project, CompileOptions options) {
        return compile(project, options, CompileMemory.NONE);
    }

    /**
     * Find out the same, but do not work out again what is known already.
     *
     * @param cache the folder where things are kept that were found out about queries; whatever is wrong with it, the
     *     result is the same
     */
    public static CompiledProject compile(Project project, CompileOptions options, Path cache) {
        return compile(project, options, StoredMemory.in(requireNonNull(cache, "cache")));
    }

    private static CompiledProject compile(Project project, CompileOptions options, CompileMemory memory) {
        requireNonNull(project, "project");
        requireNonNull(options, "options");
        for (String model : options.models()) {
            if (!project.models().containsKey(model)) {
                throw project.noModel(model);
            }
        }
        CompiledProject compiled = Compilation.of(project, options, memory).compiled();
        if (options.models().isEmpty()) {
            memory.save();
        }
        return compiled;
    }

    /**
     * Find out which models must be built before which. Reads queries and types nothing; one that cannot be read reads
     * no model.
     */
    public static DependencyGraph graph(Project project, CompileOptions options) {
        return ModelGraph.of(
                requireNonNull(project, "project"), requireNonNull(options, "options"), CompileMemory.NONE);
    }

    /**
     * Find out the same, but do not work out again what is known already.
     *
     * @param cache as for {@link #compile(Project, CompileOptions, Path)}
     */
    public static DependencyGraph graph(Project project, CompileOptions options, Path cache) {
        CompileMemory memory = StoredMemory.in(requireNonNull(cache, "cache"));
        return ModelGraph.of(requireNonNull(project, "project"), requireNonNull(options, "options"), memory);
    }

    /** Compile a project that is going to change again and again, as in an editor; always all of its models. */
    public static IncrementalCompiler incremental(CompileOptions options) {
        return new WarmCompiler(requireNonNull(options, "options").allModels());
    }
}
