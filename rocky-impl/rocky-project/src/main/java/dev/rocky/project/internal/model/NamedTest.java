package dev.rocky.project.internal.model;

import dev.rocky.model.TestRule;
import java.util.Optional;

/**
 * A test that models of a folder share.
 *
 * @param column the column that is tested where a model names no other
 */
record NamedTest(TestRule rule, Optional<String> column) {}
