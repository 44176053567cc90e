package dev.rocky.cli.internal.listing;

import java.util.List;

/** The document that {@code rocky list deps} prints: what one model needs. */
public record Dependencies(String model, List<String> dependsOn) {}
