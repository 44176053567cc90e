package dev.rocky.catalog;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompileOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a catalogue shall hold.
 *
 * @param catalog the only catalog whose tables are told; empty for all
 * @param parquet the folder where it is written as Parquet files, too
 * @param compile what a compilation is told
 * @since 2.0
 */
public record CatalogOptions(Optional<String> catalog, Optional<Path> parquet, CompileOptions compile) {

    /** Everything, in memory only. */
    public static final CatalogOptions DEFAULT =
            new CatalogOptions(Optional.empty(), Optional.empty(), CompileOptions.DEFAULT);

    public CatalogOptions {
        requireNonNull(catalog, "catalog");
        requireNonNull(parquet, "parquet");
        requireNonNull(compile, "compile");
    }
}
