package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import java.util.Optional;

/**
 * A test that is declared beside a model and run against its table.
 *
 * @param column the tested column, where the rule needs one
 * @param filter a SQL condition; rows for which it is not true are not tested
 * @since 2.0
 */
public record DeclarativeTest(
        TestRule rule, Optional<String> column, TestSeverity severity, Optional<String> filter, Origin origin) {

    public DeclarativeTest {
        requireNonNull(rule, "rule");
        requireNonNull(column, "column");
        requireNonNull(severity, "severity");
        requireNonNull(filter, "filter");
        requireNonNull(origin, "origin");
    }
}
