package dev.rocky.benchmarks;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.IncrementalCompiler;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.model.Model;
import dev.rocky.model.ModelBody;
import dev.rocky.model.Project;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long somebody who edits a staging model waits, in a process that is warm: the model gets another column, or loses
 * it, so that its readers are looked at as well.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
@State(Scope.Benchmark)
public class IncrementalBenchmark {

    @Param({"1000", "10000"})
    public int models;

    private TemporaryProject files = TemporaryProject.NONE;
    private Project project = Rocky.project("none").build();
    private IncrementalCompiler compiler = ProjectCompiler.incremental(CompileOptions.DEFAULT);
    private List<String> staging = List.of();
    private int edits;

    @Setup(Level.Trial)
    public void write() throws IOException {
        files = TemporaryProject.of(models);
        project = Rocky.read(files.files());
        compiler = ProjectCompiler.incremental(CompileOptions.DEFAULT);
        compiler.compile(project);
        staging = project.models().keySet().stream()
                .filter(name -> name.startsWith("stg_"))
                .toList();
    }

    /** Not a part of what is measured: an editor hands the changed model over. */
    @Setup(Level.Invocation)
    public void edit() {
        Model model = project.model(staging.get(edits++ % staging.size())).orElseThrow();
        String sql = ((ModelBody.Sql) model.body()).text();
        String edited = sql.contains(" AS edited")
                ? sql.replace(", 1 AS edited", "")
                : sql.replaceFirst("id,", "id, 1 AS edited,");
        project = project.with(model.toBuilder().sql(edited).build());
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        files.delete();
    }

    @Benchmark
    public CompiledProject compile() {
        return compiler.compile(project);
    }
}
