package dev.rocky.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The newest builds of one model. The document that {@code rocky history --model} prints.
 *
 * @param executions newest first
 * @param count how many there are in {@code executions}
 * @since 2.0
 */
public record ModelHistory(String model, List<Execution> executions, int count) {

    public ModelHistory {
        requireNonNull(model, "model");
        executions = List.copyOf(executions);
    }

    /**
     * One build of the model.
     *
     * @param durationMs in milliseconds
     */
    public record Execution(
            Instant startedAt, long durationMs, Optional<Long> rowsAffected, String status, String sqlHash) {

        public Execution {
            requireNonNull(startedAt, "startedAt");
            requireNonNull(rowsAffected, "rowsAffected");
            requireNonNull(status, "status");
            requireNonNull(sqlHash, "sqlHash");
        }

        /** The remembered build in this form. */
        public static Execution of(RunRecord.ModelExecution model) {
            return new Execution(
                    model.startedAt(), model.durationMs(), model.rowsAffected(), model.status(), model.sqlHash());
        }
    }
}
