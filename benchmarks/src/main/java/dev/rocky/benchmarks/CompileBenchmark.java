package dev.rocky.benchmarks;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.model.Project;
import java.io.IOException;
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

/** How long it takes to read and to compile the standard project in a process that is warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class CompileBenchmark {

    @Param({"1000", "10000"})
    public int models;

    private TemporaryProject files = TemporaryProject.NONE;
    private Project project = Rocky.project("none").build();

    @Setup(Level.Trial)
    public void write() throws IOException {
        files = TemporaryProject.of(models);
        project = Rocky.read(files.files());
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        files.delete();
    }

    @Benchmark
    public Project read() {
        return Rocky.read(files.files());
    }

    @Benchmark
    public CompiledProject compile() {
        return ProjectCompiler.compile(project, CompileOptions.DEFAULT);
    }
}
