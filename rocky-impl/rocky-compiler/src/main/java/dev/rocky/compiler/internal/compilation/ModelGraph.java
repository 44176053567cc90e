package dev.rocky.compiler.internal.compilation;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compiler.internal.memory.CompileMemory;
import dev.rocky.compiler.internal.schedule.Discovery;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Project;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out what models read, and nothing else. */
public final class ModelGraph implements Discovery.Work<List<String>, List<String>> {

    private final ModelWork work;

    private ModelGraph(ModelWork work) {
        this.work = work;
    }

    /** Which models of a project must be built before which. */
    public static DependencyGraph of(Project project, CompileOptions options, CompileMemory memory) {
        ModelWork work = new ModelWork(project, options, memory, Before.NOTHING, false);
        Collection<String> names = project.models().keySet();
        return DependencyGraph.of(Discovery.run(names, names, new ModelGraph(work)));
    }

    @Override
    public List<String> open(String name) {
        return work.dependenciesOf(name);
    }

    /** Each model is read by itself. */
    @Override
    public Collection<String> dependencies(List<String> open) {
        return List.of();
    }

    @Override
    public List<String> finish(List<String> open, Function<String, Optional<List<String>>> done) {
        return open;
    }
}
