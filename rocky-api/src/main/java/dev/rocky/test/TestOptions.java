package dev.rocky.test;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to test.
 *
 * @param compile what a compilation is told
 * @param model the only model to report on; empty for all
 * @param seed the script that makes the source tables; empty for {@code data/seed.sql} beside the config
 * @param declarative whether to test the tables that stand in the warehouse, instead of the queries
 * @param pipeline the pipeline whose warehouse is asked; empty for the one that builds a model
 * @since 2.0
 */
public record TestOptions(
        CompileOptions compile,
        Optional<String> model,
        Optional<Path> seed,
        boolean declarative,
        Optional<String> pipeline) {

    /** Every query, on what {@code data/seed.sql} makes. */
    public static final TestOptions DEFAULT =
            new TestOptions(CompileOptions.DEFAULT, Optional.empty(), Optional.empty(), false, Optional.empty());

    public TestOptions {
        requireNonNull(compile, "compile");
        requireNonNull(model, "model");
        requireNonNull(seed, "seed");
        requireNonNull(pipeline, "pipeline");
    }

    /** The same with a compilation that is told this. */
    public TestOptions compile(CompileOptions options) {
        return new TestOptions(options, model, seed, declarative, pipeline);
    }

    /** The same for one model. */
    public TestOptions model(String name) {
        return new TestOptions(compile, Optional.of(name), seed, declarative, pipeline);
    }

    /** The same with source tables that this script makes. */
    public TestOptions seed(Path script) {
        return new TestOptions(compile, model, Optional.of(script), declarative, pipeline);
    }

    /** The same for what stands in the warehouse. */
    public TestOptions inWarehouse() {
        return new TestOptions(compile, model, seed, true, pipeline);
    }

    /** The same in the warehouse of this pipeline. */
    public TestOptions pipeline(String name) {
        return new TestOptions(compile, model, seed, declarative, Optional.of(name));
    }
}
