package dev.rocky.dag;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the graph of a project shall show.
 *
 * @param seeds the folder of seed files; empty for {@code seeds} beside the config
 * @param columnLineage whether it shows which columns feed which
 * @param compile what a compilation is told
 * @since 2.0
 */
public record DagOptions(Optional<Path> seeds, boolean columnLineage, CompileOptions compile) {

    /** The graph without columns. */
    public static final DagOptions DEFAULT = new DagOptions(Optional.empty(), false, CompileOptions.DEFAULT);

    public DagOptions {
        requireNonNull(seeds, "seeds");
        requireNonNull(compile, "compile");
    }
}
