package dev.rocky.project.internal.toml;

import dev.rocky.source.SourceSpan;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds keys below a path of a TOML text. Holds no text.
 *
 * @param path the path; empty for the whole text
 */
record TomlKeys(TomlSpans spans, String path) implements Function<String, Optional<SourceSpan>> {

    @Override
    public Optional<SourceSpan> apply(String key) {
        return spans.value(TomlPositions.join(path, key));
    }
}
