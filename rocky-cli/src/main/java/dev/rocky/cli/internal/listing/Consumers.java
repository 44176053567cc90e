package dev.rocky.cli.internal.listing;

import java.util.List;

/** The document that {@code rocky list consumers} prints: what needs one model. */
public record Consumers(String model, List<String> consumers) {}
