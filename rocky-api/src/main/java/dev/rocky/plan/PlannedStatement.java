package dev.rocky.plan;

import static java.util.Objects.requireNonNull;

/**
 * One statement that a run would send.
 *
 * @param purpose what it is for: {@code create_schema}, or the strategy of a model
 * @param target what it writes to
 * @param sql the statement without a semicolon at its end
 * @since 2.0
 */
public record PlannedStatement(String purpose, String target, String sql) {

    public PlannedStatement {
        requireNonNull(purpose, "purpose");
        requireNonNull(target, "target");
        requireNonNull(sql, "sql");
    }
}
