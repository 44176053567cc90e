package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import java.util.Optional;

/**
 * Another project whose tables are read.
 *
 * @param path its folder
 * @param snapshot the file that describes it
 * @param baseline the file that described it when it was last looked at
 * @param pin the hash of the snapshot that is expected; empty or {@code *} for any
 * @since 2.0
 */
public record ImportedProject(
        String path, String snapshot, Optional<String> baseline, Optional<String> pin, Origin origin) {

    public ImportedProject {
        requireNonNull(path, "path");
        requireNonNull(snapshot, "snapshot");
        requireNonNull(baseline, "baseline");
        requireNonNull(pin, "pin");
        requireNonNull(origin, "origin");
    }
}
