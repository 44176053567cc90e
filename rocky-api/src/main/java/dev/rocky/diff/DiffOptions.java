package dev.rocky.diff;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;

/**
 * What a project is compared with, and how.
 *
 * @param base a branch, tag or commit; what counts is where the current branch left it
 * @param semantic whether the differences are judged for those who read the tables
 * @param compile how both sides are compiled
 * @since 2.0
 */
public record DiffOptions(String base, boolean semantic, CompileOptions compile) {

    public DiffOptions {
        requireNonNull(base, "base");
        requireNonNull(compile, "compile");
    }

    /** Compare with a branch, tag or commit. */
    public static DiffOptions with(String base) {
        return new DiffOptions(base, false, CompileOptions.DEFAULT);
    }

    /** The same, where the differences are judged for those who read the tables, or are not. */
    public DiffOptions semantic(boolean judged) {
        return new DiffOptions(base, judged, compile);
    }

    /** The same, but both sides are compiled so. */
    public DiffOptions compile(CompileOptions options) {
        return new DiffOptions(base, semantic, options);
    }
}
