package dev.rocky.compiler;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.IncrementalCompiler;
import dev.rocky.compiler.internal.compilation.Compilation;
import dev.rocky.model.Project;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the last compilation. Two that run at the same time both start from the one before. */
final class WarmCompiler implements IncrementalCompiler {

    private final CompileOptions options;
    private final AtomicReference<@Nullable Compilation> last = new AtomicReference<>();

    WarmCompiler(CompileOptions options) {
        this.options = options;
    }

    @Override
    public CompiledProject compile(Project project) {
        requireNonNull(project, "project");
        Compilation before = last.get();
        Compilation next = before == null ? Compilation.first(project, options) : before.next(project);
        last.set(next);
        return next.compiled();
    }
}
