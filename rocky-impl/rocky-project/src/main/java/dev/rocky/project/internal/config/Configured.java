package dev.rocky.project.internal.config;

import dev.rocky.project.internal.schema.Section;
import java.util.Optional;

/**
 * Something with a name in {@code rocky.toml}.
 *
 * @param section how it is written
 * @param value what it says, or empty if it has mistakes
 */
public record Configured<T>(String name, Section section, Optional<T> value) {}
