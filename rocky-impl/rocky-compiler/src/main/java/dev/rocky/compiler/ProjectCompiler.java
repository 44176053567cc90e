package dev.rocky.compiler;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.internal.compilation.Compilation;
import dev.rocky.compiler.internal.memory.CompileMemory;
import dev.rocky.model.Project;

/**
 * Compiles projects.
 *
 * <p>A pure function of the project and the options: nobody is asked, and a mistake in the project is a diagnostic.
 *
 * @since 2.0
 */
public final class ProjectCompiler {

    private ProjectCompiler() {}

    /** Find out everything about a project that can be known before anything runs. */
    public static CompiledProject compile(Project project, CompileOptions options) {
        return Compilation.of(
                        requireNonNull(project, "project"), requireNonNull(options, "options"), CompileMemory.NONE)
                .compiled();
    }
}
